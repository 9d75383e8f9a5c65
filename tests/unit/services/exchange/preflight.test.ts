import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runPreflight, type PreflightNeeds } from '../../../../electron/services/exchange/preflight';
import type { Job } from '../../../../electron/services/exchange/export';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { EXPORT_FORMATS, type ExportProgress } from '../../../../shared/ipc/exchange';
import { newStory, paragraph } from '../../../../shared/story/create';
import { emptyPhoto } from '../../../../shared/story/photo';
import type { Story } from '../../../../shared/story/story';
import { PICTURES } from '../../../support/pictures';
import { testFolder } from '../support/folder';
import { must } from '../support/must';

const NOW = '2017-03-20T10:00:00Z';

function made(id: string, more: Partial<Story> = {}): Story {
  return { ...newStory({ now: NOW }), id, headline: `Story ${id}`, body: [paragraph('They met.')], ...more };
}

function needsOf(stories: readonly Story[], folder = testFolder()): PreflightNeeds {
  return {
    getStory: (id) => Promise.resolve(stories.find((story) => story.id === id) ?? null),
    house: () => DEFAULT_HOUSE,
    now: () => NOW,
    picturePath: (hash) => join(folder, hash),
  };
}

function job(more: Partial<Job> = {}): Job {
  return { id: 'job', signal: new AbortController().signal, progress: () => undefined, ...more };
}

describe('looking at stories before they go out', () => {
  it('tells the pictures that are there from those that are not', async () => {
    const [first, second] = PICTURES;
    const folder = testFolder();
    writeFileSync(join(folder, first.media.hash), first.bytes);
    const photo = { ...emptyPhoto(first.media), credit: 'EPA', alt: 'A lake' };
    const stories = [
      made('there', { lead: photo }),
      made('missing', { lead: { ...photo, media: second.media } }),
    ];
    const report = must(await runPreflight(['there', 'missing'], needsOf(stories, folder), job()));
    expect(report.findings).toEqual([{ code: 'picture.missing', level: 'warning', times: 1, stories: 1 }]);
    expect(report.worst[0]).toMatchObject({ story: 'missing', headline: 'Story missing' });
  });

  it('looks at all formats there are, and passes over stories that are gone', async () => {
    const report = must(await runPreflight(['a', 'gone'], needsOf([made('a')]), job()));
    expect(report.stories).toBe(1);
    expect(report.formats.map(({ format }) => format)).toEqual([...EXPORT_FORMATS]);
    expect(report.cancelled).toBe(false);
  });

  it('stops when it is told to, and gives way so that it can be told', async () => {
    const control = new AbortController();
    const ids = Array.from({ length: 200 }, (_, at) => `s${at}`);
    const told: ExportProgress[] = [];
    const progress = (one: ExportProgress): void => {
      told.push(one);
      setImmediate(() => control.abort());
    };
    const stories = ids.map((id) => made(id));
    const report = must(await runPreflight(ids, needsOf(stories), job({ signal: control.signal, progress })));
    expect(report.cancelled).toBe(true);
    expect(told).toEqual([{ job: 'job', done: 20, total: 200 }]);
    expect(report.stories).toBeLessThan(25);
  });

  it('names a hundred of the stories, the worst, and counts the others', async () => {
    const ids = Array.from({ length: 150 }, (_, at) => `s${at}`);
    const stories = ids.map((id, at) => made(id, at === 149 ? { status: 'held' } : {}));
    const report = must(await runPreflight(ids, needsOf(stories), job()));
    expect(report.stories).toBe(150);
    expect(report.worst).toHaveLength(100);
    expect(report.worst[0]?.story).toBe('s149');
  });
});
