/** Frequent verbs that report no speech; the tagger needs them to find subjects. Base forms. */
export const COMMON_VERBS: readonly string[] = `
  accept achieve act adapt adjust admire adopt advance affect afford aim allow alter amount amend appear apply appoint
  approach approve arise arrange arrest arrive assess assist assume attach attempt attend attract avoid award back balance ban base be
  bear beat become begin behave belong bet bind block blow boost borrow break bring broadcast build burn buy calculate campaign
  cancel capture care carry catch cause celebrate change charge chase check choose circulate claim clash clear climb close coin collapse collect
  combine come commit compete complete concern conduct confront connect consist contain contest continue contribute control convert
  convince cook cope correct cost count cover crash create cross cut dance date deal debate decide decline decrease dedicate deliver depend
  deploy derail deserve design destroy detail determine develop die differ dig disagree disappear discover dispute distribute divide
  dominate donate double drag draw dress drink drive drop earn ease eat edge elect eliminate embrace emerge employ enable end
  endure engage enjoy enter escape establish evolve examine exceed exchange exclude exist expand expect experience explore
  export expose extend face fail fall fear feature feed feel fight file fill find finish fire fit fix flee flip fly focus follow
  force form found freeze fuel fund gain gather generate get give go govern grab graduate grant greet grow guarantee guide
  handle hang happen hate have head help hide hire hit hold honor honour host hug hurt identify ignore illustrate import impose
  improve include increase influence inherit insert install intend introduce invest investigate involve issue join judge jump justify
  keep kick kill kiss knock know lack land last launch lay lead leak lean leap learn leave lend let lie lift like limit link listen
  live load lock look lose love lower make manage march mark marry match matter mean measure meet miss move name need negotiate
  nominate notice obtain occur open operate oppose organize organise overcome overturn own participate pass pay perform permit pick
  place plan play please point poll possess post pour prefer prepare present preserve prevent print proceed process produce profit
  prompt protect prove provide publish pull purchase pursue push qualify quit race raise ran range reach react realize realise rebuild
  recalled receive recover recruit reduce reflect refuse register regret regulate reject relate relax release rely remain remove
  renew rent repair repeal replace represent require rescue resemble resign resist resolve restore restrict result resume retain
  retire retreat return reverse review rise risk roll run rush save scare schedule score search secure see seek seem seize sell send
  serve set settle shake shape share shift shoot show shut sign sink sit skip sleep slip slow smell solve sound spark spend spin
  split spread stage stand start stay steal step stick stop store strengthen stretch strike strip struggle study submit succeed suffer
  sue supply support surge surprise surround survive suspect suspend sustain sweep swing switch tackle take tap target teach tear tend
  test throw tie top touch track trade train transfer transform travel treat trigger trust try turn understand unite unveil use
  vanish vary veto visit vote wait wake walk want warm wash waste watch wave weaken wear weigh win wish withdraw witness won
  work worry yield yoke escort expel fetch gear halt hop invoke jail lure mail nudge oust plunge quash rally reckon scramble spur stall
  stem stir stray sway swap tally thwart toil tout favor favour bolster hack hinge lag lapse loom mull muster oversee pursue rein reiterate sour stoke tilt trim trail tumble unload uphold usher wander wield wipe wrap star depart debut
  hop tweak overturn omit echo evoke exude flash flaunt hand harbor harbour harm hinder hint hurl impress incite inspire label laud mount
  ponder preside provoke quell recall reopen resurface seal shelve shun sport spot squander suit surface swear sympathize sympathise tackle
  undergo undermine undertake unleash urge wage warrant welcome wonder insert type attribute devote subject sort`
  .split(/\s+/)
  .filter(Boolean);

/** Irregular verbs: base, past, participle. */
export const IRREGULAR = `
  say said said,tell told told,write wrote written,speak spoke spoken,think thought thought,know knew known,go went gone,
  put put put,read read read,sing sang sung,swear swore sworn,give gave given,take took taken,make made made,get got gotten,
  come came come,become became become,see saw seen,find found found,hold held held,stand stood stood,lead led led,
  leave left left,meet met met,keep kept kept,feel felt felt,begin began begun,run ran run,win won won,lose lost lost,
  pay paid paid,send sent sent,spend spent spent,build built built,bring brought brought,buy bought bought,
  catch caught caught,teach taught taught,fight fought fought,sell sold sold,sit sat sat,hear heard heard,show showed shown,
  set set set,cut cut cut,hit hit hit,let let let,rise rose risen,fall fell fallen,grow grew grown,draw drew drawn,
  throw threw thrown,break broke broken,choose chose chosen,drive drove driven,eat ate eaten,hide hid hidden,lay laid laid,
  lie lay lain,mean meant meant,ride rode ridden,seek sought sought,shake shook shaken,shoot shot shot,sleep slept slept,
  steal stole stolen,strike struck struck,tear tore torn,wake woke woken,wear wore worn,understand understood understood,
  arise arose arisen,bear bore borne,beat beat beaten,bet bet bet,bind bound bound,blow blew blown,deal dealt dealt,
  dig dug dug,drink drank drunk,feed fed fed,flee fled fled,fly flew flown,freeze froze frozen,hang hung hung,hurt hurt hurt,
  lend lent lent,quit quit quit,shut shut shut,sink sank sunk,spin spun spun,split split split,spread spread spread,
  stick stuck stuck,sweep swept swept,swing swung swung,withdraw withdrew withdrawn,undergo underwent undergone,
  undertake undertook undertaken,uphold upheld upheld,oversee oversaw overseen,overcome overcame overcome,
  forecast forecast forecast,retell retold retold,cast cast cast,weep wept wept,broadcast broadcast broadcast,
  cost cost cost,burn burnt burnt,learn learnt learnt,ring rang rung,bite bit bitten,
  forget forgot forgotten,forgive forgave forgiven,shrink shrank shrunk,swim swam swum,cling clung clung,slide slid slid,
  leap leapt leapt,kneel knelt knelt,dream dreamt dreamt,bend bent bent,speed sped sped,breed bred bred,creep crept crept,
  shine shone shone,withstand withstood withstood,mistake mistook mistaken,mislead misled misled,overtake overtook overtaken,
  undo undid undone,foresee foresaw foreseen,forbid forbade forbidden,bid bade bidden,sting stung stung,spring sprang sprung,
  stride strode stridden,strive strove striven,tread trod trodden,weave wove woven`
  .split(',')
  .map((line) => line.trim().split(' ') as [string, string, string]);
