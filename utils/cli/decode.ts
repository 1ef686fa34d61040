/**
 * Text of a file or page. A byte order mark decides first, then the encoding a page declares in its first 1,024
 * bytes (the HTML standard's prescan), then UTF-8. Malformed bytes become U+FFFD, the mark itself is dropped.
 */
export function decode(bytes: Uint8Array): string {
  return decoderFor(bytes).decode(bytes);
}

function decoderFor(bytes: Uint8Array): TextDecoder {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const declared =
    /^\s*</.test(start) && /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1];
  try {
    // a page that can be read byte by byte is not UTF-16, whatever it says
    if (declared && !/^utf-?16/i.test(declared)) return new TextDecoder(declared);
  } catch {
    // an encoding nobody knows: UTF-8 like the rest
  }
  return new TextDecoder('utf-8');
}
