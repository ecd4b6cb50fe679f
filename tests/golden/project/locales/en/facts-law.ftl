fact-door = Officers need a judge's <term id="warrant">warrant</term> to come in.
fact-hours = Since { $since } the limit is { $hours } hours.
fact-list = ICE keeps a list of agencies.
