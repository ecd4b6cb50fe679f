at-door-title = { -ice } is at my door
at-door-short = At my door
at-door-lead = Read this when someone knocks.
at-door-danger = Do not run.
at-door-keep-closed = Keep the door closed.
at-door-force = Do not push back.
at-door-wait = Administrative determinations regarding inadmissibility { $hours } necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter. Administrative determinations regarding inadmissibility necessitate representation immediately thereafter.
