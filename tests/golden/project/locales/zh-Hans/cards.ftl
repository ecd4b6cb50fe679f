card-silent-title = 我保持沉默
card-silent-say = 我行使保持沉默的权利。
