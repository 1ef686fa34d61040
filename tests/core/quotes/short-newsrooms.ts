import type { ShortArticle } from './short-articles.ts';

/** Whole short articles in the manner of open and local newsrooms, tabloids, courts, laboratories and press offices. */
export const NEWSROOMS: readonly ShortArticle[] = [
  {
    text: 'The so-called "Robin Hood tax" was rejected by the Assembly on Tuesday by 61 votes to 40.\n\nFinance spokesman Gil Aron said the bill would have "punished thrift". The bill\'s sponsor, Leah Bikel, accused the government of "protecting its friends". She described the vote as "the end of the beginning" and said she would introduce a new bill, to be named the "Fair Share Act", in the autumn.',
    quotes: [
      ['punished thrift', 'Gil Aron'],
      ['protecting its friends', 'Leah Bikel'],
      ['the end of the beginning', 'Leah Bikel'],
    ],
  },
  {
    text: 'Singer Tilda Ray has cancelled her "Northern Lights" tour after doctors told her to rest. In a statement on her website, the 29-year-old said she was "heartbroken" and would see fans "very soon". Ray, whose single "Glasshouse" topped the charts in April, had been due to play 22 concerts.\n\nHer manager, Omar Kidd, said: "Tilda has given everything. Her voice needs to heal."',
    quotes: [
      ['heartbroken', 'Tilda Ray'],
      ['very soon', 'Tilda Ray'],
      ['Tilda has given everything. Her voice needs to heal.', 'Omar Kidd'],
    ],
  },
  {
    text: 'The European Space Bureau says its "Pathfinder" probe has entered orbit around the asteroid Velia. "We are there," mission director Carla Renzi announced to applause in the control room. Engineers had feared that the craft\'s "Achilles heel", a faulty thruster, would end the mission early.\n\nRenzi said the team would now spend six weeks looking for "a nice flat parking spot". The phrase "parking spot" drew laughter from journalists.',
    quotes: [
      ['We are there,', 'Carla Renzi'],
      ['a nice flat parking spot', 'Carla Renzi'],
    ],
  },
  {
    text: 'A magnitude 6.2 earthquake struck the island of Noro at 4:12 a.m. local time. The Geological Survey described the quake as "shallow", which it says increases the damage. "I thought a truck had hit the house," resident Pia Lund told reporters. Her neighbour, Karl Ost, used a different comparison: "It was like being shaken by a dog."\n\nThe island lies on the "Ring of Fire", a belt of volcanoes. Mayor Ida Brandt said there was "no reason to panic" but asked people to stay out of the old town.',
    quotes: [
      ['shallow', 'Geological Survey'],
      ['I thought a truck had hit the house,', 'Pia Lund'],
      ['It was like being shaken by a dog.', 'Karl Ost'],
      ['no reason to panic', 'Ida Brandt'],
    ],
  },
  {
    text: "Doctors have warned of a 'ticking timebomb' after a survey found one in three children had tooth decay. Prof Mary Quayle, of the Dental Institute, said the figures were 'shocking but not surprising'. 'We've been saying this for years,' she added.\n\nThe Department for Health said it was 'investing record sums'. A spokesman said: 'We're clear that children's teeth are a priority.'\n\nLabour's Tom Birk said ministers 'couldn't care less' about families' needs.",
    quotes: [
      ['ticking timebomb', 'Doctors'],
      ['shocking but not surprising', 'Mary Quayle'],
      ["We've been saying this for years,", 'Mary Quayle'],
      ['investing record sums', 'Department for Health'],
      ["We're clear that children's teeth are a priority.", 'Department for Health'],
      ["couldn't care less", 'Tom Birk'],
    ],
  },
  {
    text: "Rovers boss Sean Doyle hailed his players' 'incredible spirit' after a late goal earned a point at Stoke End.\n\n'The lads were magnificent,' said Doyle. 'To a man they gave me everything.'\n\nMidfielder Lee Cross, nicknamed 'the Postman' because he always delivers, scored in the 94th minute. 'I just hit it,' Cross told the club's website. 'You don't think, you just hit it.' City's manager, Bruno Pires, refused to blame his keeper, who let the ball slip through his hands. 'It happens,' Pires shrugged. Fans on social media were less forgiving, with one calling the error 'criminal'.",
    quotes: [
      ['incredible spirit', 'Sean Doyle'],
      ['The lads were magnificent,', 'Sean Doyle'],
      ['To a man they gave me everything.', 'Sean Doyle'],
      ['I just hit it,', 'Lee Cross'],
      ["You don't think, you just hit it.", 'Lee Cross'],
      ['It happens,', 'Bruno Pires'],
      ['criminal', 'one'],
    ],
  },
  {
    text: "SPRING LAKE — The school board voted 5-2 Monday to drop the “Warriors” nickname from its teams, ending a two-year debate.\n\n“It's time,” said board president Linda Cho, who voted yes. “We can be proud of who we are without borrowing somebody else's face.”\n\nBoard member Frank Dolan called the vote “political correctness run amok.” Dolan said he has received more than 300 emails, “and not one of them supports this.”\n\nStudents will choose a new name in the fall. Senior Maya Ortiz said she is hoping for “the Herons.” “There are herons everywhere here,” Ortiz said, laughing. “And they're kind of mean.”",
    quotes: [
      ["It's time,", 'Linda Cho'],
      ["We can be proud of who we are without borrowing somebody else's face.", 'Linda Cho'],
      ['political correctness run amok.', 'Frank Dolan'],
      ['and not one of them supports this.', 'Frank Dolan'],
      ['There are herons everywhere here,', 'Maya Ortiz'],
      ["And they're kind of mean.", 'Maya Ortiz'],
    ],
  },
  {
    text: 'The sheriff\'s office is warning residents about a phone scam in which callers claim to be deputies. "They\'ll tell you there\'s a warrant out for your arrest and that you have to pay right now with gift cards," Sheriff Bob Lantz said in a news release. "We will never do that."\n\nLantz said one woman lost $4,000 to the "Grandparent Scam," in which the caller pretends to be a relative in trouble. "She just wanted to help her grandson," he said.',
    quotes: [
      [
        "They'll tell you there's a warrant out for your arrest and that you have to pay right now with gift cards,",
        'Bob Lantz',
      ],
      ['We will never do that.', 'Bob Lantz'],
      ['She just wanted to help her grandson,', 'Bob Lantz'],
    ],
  },
  {
    text: 'Mayor Denise Fox signed the ordinance Friday, saying it would make the city "safer and saner." But Councilman Ed Ruiz, who opposed the measure, predicted "lawsuits by the dozen."\n\n"I don\'t know a single shop owner who asked for this," Ruiz said. "Not one." Fox\'s chief of staff, Karen Bly, said in an email that the mayor "stands by every word" of the ordinance.',
    quotes: [
      ['safer and saner.', 'Denise Fox'],
      ['lawsuits by the dozen.', 'Ed Ruiz'],
      ["I don't know a single shop owner who asked for this,", 'Ed Ruiz'],
      ['Not one.', 'Ed Ruiz'],
      ['stands by every word', 'Karen Bly'],
    ],
  },
  {
    text: 'The 19-year-old shortstop went 4-for-4 and finished a homer short of the cycle. "I was seeing it really good," Luis Peña said through an interpreter. "I felt relaxed." Manager Skip Hanley said Peña, whom teammates call "Kid Lightning," is "the real deal." Hanley added that the rookie\'s glove "might be even better than his bat."\n\nAsked about the cycle, Peña grinned. "Maybe tomorrow," he said.',
    quotes: [
      ['I was seeing it really good,', 'Luis Peña'],
      ['I felt relaxed.', 'Luis Peña'],
      ['the real deal.', 'Skip Hanley'],
      ['might be even better than his bat.', 'Skip Hanley'],
      ['Maybe tomorrow,', 'Luis Peña'],
    ],
  },
  {
    text: 'A former bookkeeper stole $1.2 million from the church where she worked to pay for what prosecutors called "a champagne lifestyle", a jury heard. Prosecutor Neil Strand said Angela Moss had written herself 214 checks marked "flowers".\n\n"She looked these people in the eye every Sunday," Strand said. Moss\'s lawyer, Tina Reyes, told jurors the payments were "loans, every one of them" and that the pastor had told her client to "take what you need". Moss has pleaded not guilty.',
    quotes: [
      ['a champagne lifestyle', 'prosecutors'],
      ['She looked these people in the eye every Sunday,', 'Neil Strand'],
      ['loans, every one of them', 'Tina Reyes'],
      ['take what you need', 'pastor'],
    ],
  },
  {
    text: "The defendant told police he had been 'minding my own business' when the fight broke out, the court heard. But CCTV showed him shouting 'Come on then' at the victim. Judge Rachel Orme said the attack was 'cowardly in the extreme' and jailed him for four years. In a statement read to the court, the victim, Darren Poole, said: 'I still can't sleep. I hear his voice.'\n\nDetective Sergeant Amy Lunn said after the hearing: 'This was a vicious assault on a defenceless man.'",
    quotes: [
      ['minding my own business', 'defendant'],
      ['Come on then', 'him'],
      ['cowardly in the extreme', 'Rachel Orme'],
      ["I still can't sleep. I hear his voice.", 'Darren Poole'],
      ['This was a vicious assault on a defenceless man.', 'Amy Lunn'],
    ],
  },
  {
    text: "Octopuses may dream, according to a study published on Thursday. The team filmed four animals asleep and saw what the authors call “bursts of colour” cross their skin. “We can't ask them what they see,” says Ana Ruivo, a biologist at the University of Aveiro and a co-author. “But something is going on in there.”\n\nThe word “dream” is contested. “I would say “active sleep”,” says Tom Keller of the Marine Institute, who reviewed the paper. Ruivo concedes that “dream is a big word.” In the paper, she and her colleagues write that the animals show “sleep with wake-like features”.",
    quotes: [
      ['bursts of colour', 'authors'],
      ["We can't ask them what they see,", 'Ana Ruivo'],
      ['But something is going on in there.', 'Ana Ruivo'],
      ['I would say “active sleep”,', 'Tom Keller'],
      ['dream is a big word.', 'Ana Ruivo'],
      ['sleep with wake-like features', 'colleagues'],
    ],
  },
  {
    text: 'Dark matter, the invisible stuff thought to hold galaxies together, remains as elusive as ever. The LUXOR experiment, buried under a mountain in Italia, has found "no evidence of anything", its leader, Gianni Serra, told a conference in Vienna. "It is a beautiful null result," Serra joked. Theorist Hana Kim was more sombre. "We may be looking in the wrong place," she wrote on her blog, where she describes herself as a "recovering string theorist".\n\nSome physicists now argue for "modified gravity", a theory once seen as heresy.',
    quotes: [
      ['no evidence of anything', 'Gianni Serra'],
      ['It is a beautiful null result,', 'Gianni Serra'],
      ['We may be looking in the wrong place,', 'Hana Kim'],
      ['recovering string theorist', 'Hana Kim'],
    ],
  },
  {
    text: 'Corvid Systems today announced a strategic partnership with Halden Logistics to bring its "Nest" platform to 40 warehouses.\n\n"We are thrilled to be working with Halden," said Priya Anand, Chief Executive Officer of Corvid Systems. "Together we will redefine the last mile."\n\n"Nest lets our people do what they do best," added Ole Dahl, Halden\'s Head of Operations. The companies will also launch a "Warehouse of the Future" programme.',
    quotes: [
      ['We are thrilled to be working with Halden,', 'Priya Anand'],
      ['Together we will redefine the last mile.', 'Priya Anand'],
      ['Nest lets our people do what they do best,', 'Ole Dahl'],
    ],
  },
  {
    text: 'The central bank left rates unchanged but dropped the word "patient" from its statement. Governor Aiko Mori said at a news conference that policy makers were "data dependent" and would "look through" a rise in fuel prices. Economists read the change as hawkish. "The door is open," wrote Sam Teller of Bream Capital in a note. He expects the bank to raise rates twice, or "maybe three times if oil keeps climbing".',
    quotes: [
      ['data dependent', 'Aiko Mori'],
      ['look through', 'Aiko Mori'],
      ['The door is open,', 'Sam Teller'],
      ['maybe three times if oil keeps climbing', 'Sam Teller'],
    ],
  },
  {
    text: 'WASHINGTON — Senator Grace Hollis, D-Ohio, on Tuesday accused the White House of "playing games" with disaster aid. "People are sleeping in their cars," Hollis said on the Senate floor, "and the president is tweeting about golf."\n\nWhite House press secretary Kyle Dunn dismissed the remarks as "theater." In a tweet, President Warren Stokes called Hollis "a total disaster" and her state "a beautiful place, run very badly!"\n\nSen. Paul Innes, R-Iowa, who chairs the committee, said only that talks were "ongoing." An aide, speaking on condition of anonymity, said the two sides were "miles apart."',
    quotes: [
      ['playing games', 'Grace Hollis'],
      ['People are sleeping in their cars,', 'Grace Hollis'],
      ['and the president is tweeting about golf.', 'Grace Hollis'],
      ['theater.', 'Kyle Dunn'],
      ['a total disaster', 'Warren Stokes'],
      ['a beautiful place, run very badly!', 'Warren Stokes'],
      ['ongoing.', 'Paul Innes'],
      ['miles apart.', 'aide'],
    ],
  },
  {
    text: 'The candidate\'s slogan, "Forward Together", appeared on every lectern. But in private, according to two people who were in the room, she told donors that half of her party was "living in the past". A spokeswoman for the campaign, Beth Larkin, said the remark had been "taken out of context".\n\nHer opponent wasted no time. "Which half?" Jim Corley asked at a rally in Dayton. The crowd roared. He promised to bring back "common sense", a phrase he used nine times.',
    quotes: [
      ['living in the past', 'she'],
      ['taken out of context', 'Beth Larkin'],
      ['Which half?', 'Jim Corley'],
      ['common sense', 'Jim Corley'],
    ],
  },
  {
    text: 'In his new memoir, “The Long Way Down,” guitarist Ray Maddox recalls the night that the band broke up. “Nobody shouted,” he writes. “That was how I knew.” Maddox says the hit “Paper Moon” was written in ten minutes. His former bandmate Al Crewe remembers it differently: “Ten minutes? It took ten weeks.” Crewe, who now runs a vineyard, has called the book “a work of fiction with some real dates in it.”',
    quotes: [
      ['Nobody shouted,', 'Ray Maddox'],
      ['That was how I knew.', 'Ray Maddox'],
      ['Ten minutes? It took ten weeks.', 'Al Crewe'],
      ['a work of fiction with some real dates in it.', 'Al Crewe'],
    ],
  },
  {
    text: 'The exhibition, titled "Other Rooms", opens at the Fenwick Gallery on Saturday. Curator Lena Holm describes it as "a house you can get lost in". Among the works is a bed of nails by the artist known as "Kit". "People ask whether it hurts," says Kit, who declines to give a real name. "I say: try it." Critics have been divided: the Herald called the show "a triumph", the Post "a headache".',
    quotes: [
      ['a house you can get lost in', 'Lena Holm'],
      ['People ask whether it hurts,', 'Kit'],
      ['I say: try it.', 'Kit'],
      ['a triumph', 'Herald'],
      ['a headache', 'Post'],
    ],
  },
  {
    text: 'Kremlin spokesman Oleg Vasin said on Monday that the reports were "absolute nonsense" and declined to comment further. Kyiv says the strike was "deliberate". NATO\'s secretary general, Jens Aal, urged "restraint on all sides", a phrase that one diplomat described as "the sound of nothing happening".\n\n"We will respond," Vasin told reporters, "at a time of our choosing."',
    quotes: [
      ['absolute nonsense', 'Oleg Vasin'],
      ['deliberate', 'Kyiv'],
      ['restraint on all sides', 'Jens Aal'],
      ['the sound of nothing happening', 'diplomat'],
      ['We will respond,', 'Oleg Vasin'],
      ['at a time of our choosing.', 'Oleg Vasin'],
    ],
  },
  {
    text: 'North Carran on Sunday called the exercises a "rehearsal for war" and vowed "merciless retaliation". The statement, carried by the official news agency, described the president of South Carran as a "puppet". A ministry official in the South said the language was "nothing new".',
    quotes: [
      ['rehearsal for war', 'North Carran'],
      ['merciless retaliation', 'North Carran'],
      ['puppet', 'statement'],
      ['nothing new', 'ministry official in the South'],
    ],
  },
  {
    text: 'Security researchers have found a flaw in millions of routers, which they have named "OpenDoor". "Anyone on the street can walk into your network," said Kim Yates, head of research at Bolt Labs, which discovered the bug. The maker, Netwell, said in a statement that it took security "extremely seriously" and had issued a patch. Yates said the patch was "a sticking plaster".',
    quotes: [
      ['Anyone on the street can walk into your network,', 'Kim Yates'],
      ['extremely seriously', 'Netwell'],
      ['a sticking plaster', 'Kim Yates'],
    ],
  },
  {
    text: 'The drug, sold under the name "Calmera", was withdrawn in May. Its maker said at the time that the decision was "purely commercial". Internal emails seen by the Guardian suggest otherwise. In one, a manager writes: "We need to get ahead of this." In another, headed "Damage", a colleague asks "how many patients know". The company said the emails had been "selectively quoted".',
    quotes: [
      ['purely commercial', 'maker'],
      ['We need to get ahead of this.', 'manager'],
      ['how many patients know', 'colleague'],
      ['selectively quoted', 'company'],
    ],
  },
  {
    text: 'Two firefighters who pulled a boy from a burning flat have played down talk of heroism. "We just did our job," said Marta Silva. Her colleague, Ben Adler, agreed. "Anyone on the watch would have done the same," he said. The boy\'s mother, who did not want to be named, said that the pair were "angels". The fire chief has put both forward for the "Medal of Merit".',
    quotes: [
      ['We just did our job,', 'Marta Silva'],
      ['Anyone on the watch would have done the same,', 'Ben Adler'],
      ['angels', 'mother'],
    ],
  },
  {
    text: 'The union\'s general secretary, Pat Malone, said members had been "pushed to the brink". Asked whether the strike would go ahead on Friday, she replied: "Watch this space." The train company, Westline, said its offer was "more than fair" and accused the union of holding passengers "to ransom". A mediator has been called in. Commuters were resigned. "I\'ll work from home," said Greg Tan at Paddock station. "Like last time. And the time before that."',
    quotes: [
      ['pushed to the brink', 'Pat Malone'],
      ['Watch this space.', 'Pat Malone'],
      ['more than fair', 'Westline'],
      ['to ransom', 'Westline'],
      ["I'll work from home,", 'Greg Tan'],
      ['Like last time. And the time before that.', 'Greg Tan'],
    ],
  },
];
