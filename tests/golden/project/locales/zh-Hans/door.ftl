door-title = 有人在我家门口
door-short = 在我家门口
door-lead = 执法人员<b>敲门</b>时请看这一页。
door-closed = 不要开门。
door-who = 你是谁？
