import { bridge } from '../bridge';
import { mediaAddress } from '../editor/nodes/picture';
import { draw } from './drawing';
import { WRITABLE } from './writable';

/** As good as agencies send. */
const QUALITY = 0.92;

/** Cuts pictures for exports, beside the window, when it is asked to. */
export function answerCuts(): void {
  bridge.on('media.cut', ({ id, media, crop }) => {
    const drawing = { address: mediaAddress(media.hash), type: WRITABLE[media.type], edge: null };
    void draw({ ...drawing, crop, quality: QUALITY }).then((bytes) =>
      bridge.request('media.cut', { id, bytes }),
    );
  });
}
