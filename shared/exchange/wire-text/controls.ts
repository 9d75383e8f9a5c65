/** Begins the header of a message. */
export const SOH = '\x01';
/** Begins its text. */
export const STX = '\x02';
/** Ends its text. */
export const ETX = '\x03';
/** Ends the message. */
export const EOT = '\x04';
/** Goes before and after messages on lines of seven bits. */
export const DEL = '\x7f';

/** As much of a file as shows which wire it is from. */
const HEAD = 4096;

/** The beginning of a file, a letter for every byte: enough to see control characters by. */
export function headOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}

/** The text without control characters but TAB and line ends; nothing that can be seen goes. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '');
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/g;

/** The lines at the beginning of a file that have letters: gateways put some of their own before a header. */
export function firstLines(head: string): string[] {
  return head
    .split(SOH)
    .flatMap((piece) => piece.split(/[\r\n]+/))
    .filter((line) => line.trim() !== '')
    .slice(0, 12);
}
