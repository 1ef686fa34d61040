import { type Served, STRICT_CSP } from '../../utils/browsers/serve.ts';

/** A short article of our own with one figure, party and quote whose place we know, and one stray paragraph. */
const BODY = `
<nav><a href="/">Home</a> <a href="/politics">Politics</a> <a href="/sport">Sport</a></nav>
<article>
<h1>Harbour council approves $4.2 million flood wall</h1>
<p class="byline">By Tom Barlow</p>
<p>The council of Port Ellery voted 12 to 3 on Tuesday to approve a flood wall that will cost $4.2 million, up 7.5 per cent on the first estimate, after two winters in which the harbour burst its banks.</p>
<p>“We had no choice,” said Jane Holloway, the mayor of Port Ellery. “The harbour took forty homes last winter, and the wall will be there before the next one.”</p>
<p>About 3,400 residents had signed a petition against the wall, which will close the old slipway and hide the harbour from the houses along Quay Street.</p>
<p>Work on the flood wall begins in March and will take 18 months, the council said. The harbour stays open to fishing boats, but the ferry to the islands moves to the north pier.</p>
<p>Grandmother’s recipe for banana bread is simple: mash three ripe bananas with butter and sugar, fold in the flour, bake for an hour at a gentle heat, and wrap the loaf in foil once it has cooled.</p>
<p>Ms Holloway said that the council would pay for the flood wall with a loan and a grant from the regional government, and that harbour dues would rise for five years.</p>
</article>
<footer><p>Copyright The Ellery Courier</p></footer>`;

const page = (body: string, head = '', lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Harbour council approves $4.2 million flood wall</title>${head}</head><body>${body}</body></html>`;

const GERMAN = `<article><h1>Stadtrat beschließt neue Brücke</h1>${'<p>Der Stadtrat hat am Dienstag mit großer Mehrheit beschlossen, dass die alte Brücke über den Fluss abgerissen und durch eine neue ersetzt wird, die auch für Radfahrer genug Platz bietet und nicht mehr so laut ist.</p>'.repeat(6)}<p>Sie kostet 4,2 Millionen Euro. „Wir hatten keine andere Wahl“, sagte die Bürgermeisterin nach der langen Sitzung des Rates.</p></article>`;

export const PAGES: Readonly<Record<string, Served>> = {
  '/article': { html: page(BODY) },
  '/strict': { html: page(BODY), headers: { 'content-security-policy': STRICT_CSP } },
  '/sandbox': { html: page(BODY), headers: { 'content-security-policy': 'sandbox' } },
  '/empty': { html: '<!doctype html><html lang="en"><title>Empty</title><body></body></html>' },
  '/links': { html: page('<ul><li><a href="/a">One</a></li><li><a href="/b">Two</a></li></ul>') },
  '/frameset': {
    html: '<!doctype html><html><title>Frames</title><frameset cols="50%,50%"><frame src="/article"><frame src="/empty"></frameset></html>',
  },
  '/german': { html: page(GERMAN, '', 'de') },
};
