/** A clean article written for the tests: one story from headline to last paragraph. */
export interface Story {
  readonly style: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
}

export const deal: Story = {
  style: 'a wire report on a deal',
  headline: 'Orvane and Tessel agree $100 billion computing deal',
  paragraphs: [
    'Chip maker Orvane will invest up to $100 billion in Tessel, the two companies said on Monday, tying the leading supplier of processors for artificial intelligence to one of its largest customers.',
    'Under the agreement Tessel will build data centres with at least 10 gigawatts of Orvane systems, and Orvane will take a non-voting stake in Tessel as each gigawatt comes into service.',
    'The first $10 billion will be paid once the companies sign a final purchase contract for the chips, two people familiar with the talks said.',
    '"Everything starts with compute," said Lena Harrow, chief executive of Tessel. "This investment lets us train the next generation of models at a scale nobody has tried before."',
    'Orvane shares rose 4.1% to a record high after the announcement, adding roughly $170 billion to the market value of the chip maker.',
    'Analysts questioned whether the money would simply flow back to Orvane as orders for its processors. "It looks circular, and regulators will want to understand it," said Marcus Bell of Quillon Research.',
    'Tessel, which counts 700 million weekly users of its assistant, has signed a string of contracts for computing capacity this year, including one with the cloud company Norbank.',
    'The first phase of the data centres is due to come online in the second half of 2026, using the new Orvane platform known as Marisol.',
  ],
};

export const match: Story = {
  style: 'a match report',
  headline: 'Late Brandt header sends Westhaven through',
  paragraphs: [
    'Striker Ole Brandt headed home deep into stoppage time as Westhaven beat Carrow Town 2-1 to reach the semi-finals of the cup.',
    'Westhaven had looked tired for most of the second half, and goalkeeper Ian Plume needed to make three good saves to keep the visitors level.',
    'Carrow had taken the lead after nine minutes when winger Samir Dale cut inside his marker and curled a shot into the far corner.',
    'The home side drew level just before the break. Captain Joe Farr met a corner at the near post and his header crept in off a defender.',
    '"We never stop running, and tonight it paid off," said Westhaven manager Petra Lund. "Ole has scored goals like that all season."',
    'Carrow manager Glen Oakes felt his team deserved a replay. "We had the better chances, and then we switch off once in the 94th minute," he said.',
    'Westhaven will learn on Thursday whom they meet in the semi-final, which is to be played over two legs in April.',
  ],
};

export const court: Story = {
  style: 'a court report',
  headline: 'Builder jailed for hiding asbestos in school walls',
  paragraphs: [
    'A builder who hid asbestos behind new walls at a primary school in Dunmere has been jailed for three years.',
    'Victor Hale, 52, was paid to remove the material safely in 2019 but covered it with plasterboard to save money, Dunmere Crown Court heard.',
    'The boards were taken down four years later when a pipe burst, and a caretaker noticed grey dust on the floor of a classroom.',
    'Prosecutor Anna Wyn said Hale had forged certificates to show that the asbestos had been taken to a licensed tip.',
    'Tests found no fibres in the air of the classrooms, but 210 children and 18 teachers have been offered health checks for life.',
    'Judge Robert Imrie told Hale that he had "put profit above the lungs of small children".',
    'In mitigation, the court heard that Hale had been close to bankruptcy and had no previous convictions.',
    'The school said it was relieved that the case had ended and thanked parents for their patience.',
  ],
};

export const science: Story = {
  style: 'a science story',
  headline: 'Glacier lakes are warming faster than the sea, survey finds',
  paragraphs: [
    'Lakes fed by melting glaciers have warmed nearly twice as fast as the surface of the oceans since 1990, according to a survey of 412 lakes on five continents.',
    'The study, led by hydrologist Mira Castellan of the University of Aldenburg, combined satellite images with buoys that record temperatures every hour.',
    'Warmer water speeds the retreat of the ice that ends in a lake, because it eats away the front of the glacier from below.',
    '"People picture ice melting in the sun, but much of the damage happens under the waterline," said Castellan.',
    'The strongest warming was found in Patagonia, where some lakes gained more than a degree in ten years.',
    'Other researchers urged caution. Satellite readings before 2000 are sparse, and small lakes may be missing from the record, said Tom Igarashi, who studies ice at the Polar Centre in Velm.',
    'The team now plans to lower instruments beneath the floating edges of three glaciers to measure how quickly the warm water circulates.',
  ],
};

export const council: Story = {
  style: 'a local politics story',
  headline: 'Council drops plan to close Fenwick libraries',
  paragraphs: [
    'Councillors in Fenwick have dropped a plan to close four of the town’s six libraries after more than 9,000 people signed a petition.',
    'The closures would have saved £1.2m over three years, but opponents said they would cut off pensioners and children in villages without buses.',
    'Council leader Ruth Ansell said the authority had "listened and changed course" and would look for savings in its property budget instead.',
    'She admitted that the decision left a gap in next year’s spending plans, and she did not rule out shorter opening hours.',
    'Campaigner Dev Malhotra, who started the petition in his kitchen, said he was "stunned and delighted".',
    '“A library is not only books,” he said. “It is the one warm room in the village where nobody asks you to buy anything.”',
    'The opposition group on the council accused Ms Ansell of wasting £80,000 on consultants before giving in.',
    'A final vote on the budget is due on 3 March.',
  ],
};

export const feature: Story = {
  style: 'a feature that starts with a scene',
  headline: 'The last lamplighters of Port Sarrow',
  paragraphs: [
    'The ladder is heavier than it looks. Each evening at dusk Emil Varga carries it up the hill, leans it against an iron post and climbs six rungs with a brass pole between his teeth.',
    'There are 61 gas lamps left in the old quarter of Port Sarrow, and Varga, who is 67, has lit them nearly every night for four decades.',
    'His father held the job before him, and his grandfather before that, in the years when sailors found their way back to the harbour by the glow on the hill.',
    'Now the city wants to replace the gas with electric bulbs that imitate the flicker of a flame. It would cut costs by two thirds, officials say.',
    '“A bulb does not know what wind is,” Varga says, and shrugs. “But I also have bad knees.”',
    'Two apprentices are learning the work. One of them, Ida Moreau, left a bank to walk the hill with him, and she has started to record his stories on her phone.',
    'The decision falls in the spring. Until then the lamps are lit by hand, one after the other, from the chapel down to the quay.',
  ],
};

export const stories: readonly Story[] = [deal, match, court, science, council, feature];

/** Paragraphs that have nothing to do with any of the stories. */
export const strays = {
  war: 'Shelling resumed along the northern front overnight, killing at least eleven people in the town of Karsova, regional officials said, as envoys of both armies left the ceasefire talks in Belmar without a date for another round.',
  recipe:
    'Soak the dried beans overnight, then simmer them gently with bay leaves, garlic and a spoonful of tomato paste until they are tender, and stir in the chopped parsley and lemon juice just before serving.',
  film: 'The director Carla Nimrod has finished shooting her third film, a ghost story set in a seaside hotel, which will have its first showing at the festival in Lugarno before it reaches cinemas in October.',
  warAgain:
    'General Pavel Drozd, who commands the brigade in Karsova, said his soldiers had held the bridge and accused the enemy of firing rockets from a hospital, a claim that aid workers in the region denied.',
} as const;
