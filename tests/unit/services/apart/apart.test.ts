import { expect, test } from 'vitest';
import { apart } from '../../../../electron/services/apart/apart';
import type { Peer, PeerEars } from '../../../../electron/services/apart/peer';
import { fail, ok } from '../../../../shared/ipc/result';

/** Somebody who answers every job with its double. */
function doubling(): Peer<number, number> {
  let ears: PeerEars<number> | null = null;
  return {
    send: (job) => queueMicrotask(() => ears?.result(ok(job * 2))),
    listen: (next) => {
      ears = next;
    },
    end: () => undefined,
  };
}

test('a peer that could not be started costs that job alone', async () => {
  let isShort = true;
  const jobs = apart<number, number>({
    seconds: () => 10,
    start: () => {
      if (isShort) throw new Error('no process');
      return doubling();
    },
  });
  expect(await jobs.run(1)).toEqual(fail('read.crashed', { reason: 'no process' }));
  isShort = false;
  expect(await jobs.run(2)).toEqual(ok(4));
  await jobs.close();
});
