const WORDS = `a about above across actually after again against ago all almost already also although always am among an
  and another any anyone anything are aren't around as at away back be became because become been before behind being
  below between both but by came can can't cannot come could couldn't did didn't do does doesn't doing don't done down
  during each either else enough even ever every everyone everything far few for from further get gets getting give
  given go goes going gone got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers herself
  him himself his how however i i'd i'll i'm i've if in indeed instead into is isn't it it'd it'll it's its itself just
  kind know knows last later least less let let's like likely made make makes making many may maybe me might mine more
  most much must my myself near need needs neither never next no nobody none nor not nothing now of off often on once
  one only onto or other others our ours ourselves out over own part per perhaps put quite rather really said same saw
  say saying says see seem seemed seems seen shall she she'd she'll she's should shouldn't since so some someone
  something sometimes soon still such take taken takes taking tell than that that's the their theirs them themselves then
  there there's these they they'd they'll they're they've thing things think this those though three through thus to
  today together told tomorrow too took toward towards two under unless until up upon us use used uses using very want
  wants was wasn't way we we'd we'll we're we've well went were weren't what what's when where whether which while who
  who's whom whose why will with within without won't would wouldn't yes yesterday yet you you'd you'll you're you've
  your yours yourself mr mrs ms dr sir monday tuesday wednesday thursday friday saturday sunday january february march
  april june july august september october november december first second according added adding call called`;

/** Folded, lower-case English words that carry no topic of their own. */
export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/));
