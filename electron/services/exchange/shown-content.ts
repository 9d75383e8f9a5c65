import { decode, decodeAs } from './decode';

/** What a file that was made says, to be looked at: of bytes their letters, control characters by their pictures. */
export function shownContent(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  const printable = content.map((byte) => (isControl(byte) ? 0x20 : byte));
  const found = decode(printable);
  // Wires are written in these two only; other bytes are no text.
  if (!found.ok) return '';
  const encoding = found.value.encoding === 'utf-8' ? 'utf-8' : 'windows-1252';
  return (decodeAs(content, encoding) ?? '').replace(CONTROLS, (char) =>
    char === '\x7f' ? '␡' : String.fromCharCode(0x2400 + char.charCodeAt(0)),
  );
}

// eslint-disable-next-line no-control-regex -- control characters are what is shown
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;

function isControl(byte: number): boolean {
  return (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 0x7f;
}
