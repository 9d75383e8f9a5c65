import type { Result } from '../../ipc/result';
import { severalReadings } from '../several';
import type { BytesContext, Decoded, Reading } from '../types';
import { wireLetters } from './letters';
import { messagesOf, type Message, type Shape } from './message';

/** The stories of the messages in a file, each read by `read`. Errors: those of decoding and of each message. */
export function readMessages(
  bytes: Uint8Array,
  shape: Shape,
  context: BytesContext,
  read: (message: Message, letters: Decoded, context: BytesContext) => Result<Reading>,
): Result<Reading> {
  const letters = wireLetters(bytes, context);
  if (!letters.ok) return letters;
  return severalReadings(
    messagesOf(letters.value.text, shape).map((message) =>
      message.ok ? read(message.value, letters.value, context) : message,
    ),
  );
}
