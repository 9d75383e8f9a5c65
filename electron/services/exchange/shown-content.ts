import { decodeAs } from './decode';
import { lookAsUtf8 } from './decode-utf';

/** What a file that was made says, to be looked at: of bytes their letters, control characters by their pictures. */
export function shownContent(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  // Wires are written in these two only; nothing is guessed, for this runs where the window waits.
  const encoding = lookAsUtf8(content).broken === 0 ? 'utf-8' : 'windows-1252';
  return (decodeAs(content, encoding) ?? '').replace(CONTROLS, (char) =>
    char === '\x7f' ? '␡' : String.fromCharCode(0x2400 + char.charCodeAt(0)),
  );
}

// eslint-disable-next-line no-control-regex -- control characters are what is shown
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
