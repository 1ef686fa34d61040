import type { Veto } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';

const idiom = (pattern: string) => rule(pattern, 'an idiom', () => ({}));

/** Number words that count nothing where they stand: 'second to none', 'on the one hand'. */
export const idiomVeto: Veto = {
  name: 'idiom',
  rules: [
    idiom('second (to none/wind|fiddle|nature|guess|guessing|thought|thoughts)'),
    idiom('@at first glance|sight'),
    idiom('seventh heaven'),
    idiom('eleventh hour'),
    idiom('sixth sense'),
    idiom('fourth wall|estate'),
    idiom('third rail|degree'),
    idiom('first (things first/and foremost/thing in|tomorrow/come ,? first served)'),
    idiom(
      'one (- size - fits|fit - all/size fits all/way or another/fell swoop/by one/and the same/and only/in a million)',
    ),
    idiom('one of those|these days|things|nights|moments'),
    idiom('@on|the one hand'),
    idiom('@cloud nine'),
    idiom('@whole nine yards'),
    idiom('a million|thousand thanks'),
    idiom('@thanks a million'),
    idiom('@my|our|their two cents'),
    idiom('six feet under'),
    idiom('nine lives'),
    idiom('forty winks'),
    idiom('@square|day|ground|patient one|zero'),
  ],
};

export const cases = {
  examples: [
    'The food is [[second to none]].',
    'On the [[one hand]] it works.',
    'It was [[one of those days]].',
    'They are in [[seventh heaven]].',
    'A [[one-size-fits-all]] rule failed.',
    'They are back at square [[one]].',
  ],
};
