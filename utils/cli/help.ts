export const HELP = `Reads news articles: figures, named parties, quotes with their speakers, paragraphs that have
little to do with the headline, and a summary. Everything happens on this machine.

  npm run --silent annotate -- FILE.html|FILE.txt|-  [--format json|markdown|csv|jsonld | --explain]
  npm run --silent annotate -- --jsonl [FILE]  < in.jsonl  > out.jsonl

Options
  --format json       the whole annotated article (default; schema: utils/core/present/export/schema.json)
  --format markdown   a fact sheet for people
  --format csv        one row an annotation, for spreadsheets
  --format jsonld     W3C Web Annotations
  --explain           for each annotation the rule and the evidence that decided; for each paragraph why it was
                      held related to the headline or not
  --jsonl             one JSON object a line in, one a line out, in the same order, on all cores
  --help              this text

Input
  A page is an .html or .htm file; other files are plain text, with paragraphs at blank lines. What comes on
  standard input is a page when it starts like one. A line of --jsonl is one of
    {"id": 1, "html": "<html>…", "url": "https://…"}
    {"id": 2, "text": "…", "headline": "…", "publishedAt": "2026-03-01"}
    {"id": 3, "paragraphs": ["…", "…"], "headline": "…"}
  and any of them may ask for "summarySentences": 5, and for "measures": true: what each amount measures, as
  single files have it (slower, it needs a part-of-speech tagger). It is answered by {"id", "annotated"} or,
  without ending the run, by {"id", "error": {"code", "message"}}.

Examples
  npm run --silent annotate -- page.html | jq -r '.annotations[] | select(.kind == "figure") | .id'
  npm run --silent annotate -- page.html --format markdown > facts.md
  curl -s https://example.org/story | npm run --silent annotate -- - --explain
  npm run --silent annotate -- --jsonl < articles.jsonl | gzip > annotated.jsonl.gz
  parallel --pipepart -a articles.jsonl --block 50M npm run --silent annotate -- --jsonl > annotated.jsonl

Exit codes: 0 done, 1 the input could not be read, 2 the command line was wrong.
`;
