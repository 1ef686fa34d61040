/** 'articles.jsonl: 340 articles, 2.1 MB, 1.4 MB/s, 2 s'; what is not known yet is left out. */
export function progressLine(label: string, seconds: number, kilobytes: number, articles: number): string {
  const parts = [
    articles > 0 && `${articles.toLocaleString('en')} article${articles === 1 ? '' : 's'}`,
    kilobytes > 0 && `${(kilobytes / 1000).toFixed(1)} MB, ${(kilobytes / 1000 / seconds).toFixed(1)} MB/s`,
    `${Math.floor(seconds)} s`,
  ];
  return `${label}: ${parts.filter(Boolean).join(', ')}`;
}
