const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Uint8Array(128);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/** Bytes of a base64 string with the standard alphabet; padding may be left out. */
export function decodeBase64(text: string): Uint8Array {
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 61) length--;
  const bytes = new Uint8Array(Math.floor((length * 3) / 4));
  let at = 0;
  for (let i = 0; i < length; i += 4) {
    const chunk =
      (VALUES[text.charCodeAt(i)]! << 18) |
      (VALUES[text.charCodeAt(i + 1)]! << 12) |
      ((i + 2 < length ? VALUES[text.charCodeAt(i + 2)]! : 0) << 6) |
      (i + 3 < length ? VALUES[text.charCodeAt(i + 3)]! : 0);
    if (at < bytes.length) bytes[at++] = chunk >> 16;
    if (at < bytes.length) bytes[at++] = (chunk >> 8) & 255;
    if (at < bytes.length) bytes[at++] = chunk & 255;
  }
  return bytes;
}
