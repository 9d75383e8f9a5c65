import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Peer, PeerEars } from '../../../../electron/services/apart/peer';
import { createHandOff } from '../../../../electron/services/handoff/hand-off';
import type { HandOffAnswer, HandOffJob } from '../../../../electron/services/handoff/handoff-job';
import { createChains } from '../../../../electron/services/versions/chains';
import type { Written } from '../../../../shared/exchange/types';
import type { Result } from '../../../../shared/ipc/result';
import { shortStory } from '../../../support/wire-stories';
import { testClock, testLibrary } from '../support/library';
import { must } from '../support/must';

/** A peer that never finishes: it ends for a reason, or where none is given goes on for ever. */
function peerThatEnds(why?: string): Peer<HandOffJob, HandOffAnswer> {
  let ears: PeerEars<HandOffAnswer> | null = null;
  return {
    send: () => {
      if (why !== undefined) ears?.gone(why);
    },
    listen: (next) => {
      ears = next;
    },
    end: () => {
      ears = null;
    },
  };
}

function packBy(peer: Peer<HandOffJob, HandOffAnswer>): Promise<Result<Written>> {
  const now = testClock();
  const { folder, access, stories, versions } = testLibrary();
  const chains = createChains({ access, now, changed: () => undefined });
  const { id } = must(stories.create(shortStory('They met.'), 'created')).story;
  const needs = { start: () => peer, media: join(folder, 'media'), now, author: () => 'Ann Editor' };
  const order = { baseName: 'talks', location: true };
  return createHandOff(needs).pack({ chains, versions }, id, order);
}

const notWritten = (reason: string): object => ({
  ok: false,
  error: { code: 'export.failed', facts: { reason } },
});

describe('packing a Dateline file that does not come to its end', () => {
  it('is a file that was not written, for want of memory or by a fault: nothing was read', async () => {
    expect(await packBy(peerThatEnds('ERR_WORKER_OUT_OF_MEMORY'))).toEqual(
      notWritten('there is too little memory to pack it'),
    );
    expect(await packBy(peerThatEnds('SIGSEGV'))).toEqual(notWritten('SIGSEGV'));
  });

  it('says when it takes too long', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const packed = packBy(peerThatEnds());
    await vi.runAllTimersAsync();
    expect(await packed).toEqual(notWritten('packing it took longer than 300 seconds'));
  });
});
