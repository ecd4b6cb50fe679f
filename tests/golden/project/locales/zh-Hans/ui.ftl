language-name = 简体中文
home-question = 发生了什么事？
section-do = 现在这样做
section-say = 这样说
