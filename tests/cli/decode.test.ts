import { describe, expect, it } from 'vitest';
import { decode } from '../../utils/cli/decode.ts';

const html = (charset: string, text: string, encoding: BufferEncoding) =>
  Buffer.from(`<!doctype html>\n<meta charset=${charset}>\n<p>${text}`, encoding);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from('café — £3'), 'café — £3'],
    ['UTF-8 with its mark', Buffer.from('\ufeffcafé'), 'café'],
    ['UTF-16', Buffer.from('\ufeffcafé', 'utf16le'), 'café'],
    ['UTF-16, high byte first', Buffer.from('\ufeffcafé', 'utf16le').swap16(), 'café'],
  ])('reads %s', (_what, bytes, text) => {
    expect(decode(bytes)).toBe(text);
  });

  it('reads a page as it declares itself', () => {
    expect(decode(html('"windows-1252"', 'caf\xe9 \x93so\x94', 'latin1'))).toContain('café “so”');
    expect(decode(html('utf-16', 'café', 'utf8'))).toContain('café');
    expect(decode(html('klingon-7', 'café', 'utf8'))).toContain('café');
  });

  it('is not misled by text that mentions an encoding', () => {
    expect(decode(Buffer.from('The tag <meta charset=windows-1252> is old: café.'))).toContain('café');
  });

  it('reads what is no text at all', () => {
    expect(decode(new Uint8Array([0xff, 0x80, 0x41]))).toBe('\ufffd\ufffdA');
    expect(decode(new Uint8Array())).toBe('');
  });
});
