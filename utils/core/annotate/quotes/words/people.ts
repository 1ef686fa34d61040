const ENDINGS =
  /(?:er|or|ist|[ie]an|man|[^mv]ent|tant|dant|ee|mate|friend|official|executive|detective|representative|relative|individual|intellectual|liberal|conservative|radical|critic|academic|cleric|medic|veteran|partisan|fan|colleague|foe|all(?:y|ie)|kid|guy|boy|girl|cop|pundit|scholar|neighbou?r|aide|coach|campaign|democrat|expert|peer|local|rival|migrant|merchant|chief|spouse|wife|husband|son|nurse|judge|tribe|star|chef|prosecutor|pal|couple|pair|duo|group|crew|team|staff|witness(?:e)?|boss(?:e)?|hero(?:e)?|thug|victim|captain|pilot|analyst|athlete|guest|host|tenant|client|widow|king|queen|monk|nun|priest|pope|imam|rabbi|bishop|general|colonel|admiral|sergeant|corporal|patriot|pioneer)s?$/;
const CLOSED =
  /^(?:people|men|women|children|police|media|press|some|many|others|most|all|one|another|family|families|wives|thieves)$/;
const THINGS =
  /^(?:river|paper|letter|order|number|tower|computer|summer|winter|water|weather|chapter|power|matter|danger|corner|answer|offer|border|centre|center|theatre|theater|corridor|floor|door|sector|factor|tumou?r|error|mirror|colou?r|flavou?r|rumou?r|honou?r|labou?r|behaviou?r|harbou?r|dinner|finger|hunger|anger|disorder|murder|encounter|disaster|poster|sticker|banner|trailer|counter|meter|metre|filter|server|router|engine|season|reason|person|lesson|prison|poison|horizon|content|event|extent|percent|cent|scent|rent|tent|restaurant|committee|fee|degree|tree|coffee|guarantee|century)s?$/;

/** Whether a noun names people or somebody, by its ending and short lists: 'voters', 'lawyer', 'aides'; not 'whales'. */
export const isPersonNoun = (lower: string): boolean =>
  (ENDINGS.test(lower) && !THINGS.test(lower)) || CLOSED.test(lower);
