import { join } from 'node:path';
import { expect, test } from 'vitest';
import { directConverter, type Converter } from '../../../../electron/services/exchange/convert-apart';
import { createMediaStore } from '../../../../electron/services/media/media';
import { makeDraft } from '../../../../electron/services/wires/make-draft';
import { DEFAULT_HOUSE } from '../../../../shared/house/house';
import { ok } from '../../../../shared/ipc/result';
import { PICTURES } from '../../../support/pictures';
import { testLibrary } from '../support/library';
import { must } from '../support/must';
import { deliver, wireDesk } from '../support/wires';

/** Stories in one file, as ninjs has them, each with a picture of its own. */
function several(...headlines: string[]): string {
  return JSON.stringify(
    headlines.map((headline, at) => ({
      uri: `urn:wire:${at}`,
      versioncreated: '2026-03-20T11:00:00Z',
      headline,
      body_html: `<p>${headline}, it was said.</p>`,
      associations: {
        main: { type: 'picture', headline: 'A lake', renditions: { main: { href: `${at}.png` } } },
      },
    })),
  );
}

test('every story of a file that holds several is a wire, the first of the file on top', async () => {
  const desk = wireDesk();
  deliver(join(desk.feed, 'two.json'), several('Ferry sails', 'Bridge opens'));
  await desk.takeIn();
  expect(desk.headlines()).toEqual(['Ferry sails', 'Bridge opens']);
  deliver(join(desk.feed, 'again.json'), several('Ferry sails', 'Bridge opens'), 5);
  await desk.takeIn();
  expect(desk.headlines(), 'nor are they kept twice').toEqual(['Ferry sails', 'Bridge opens']);
  expect(must(await desk.wires.state())).toMatchObject({ total: 2, waiting: 0, failures: 0 });
});

test('a draft of the second story of a file has that story’s picture', async () => {
  const [desk, library] = [wireDesk(), testLibrary()];
  deliver(join(desk.feed, '0.png'), PICTURES[0].bytes);
  deliver(join(desk.feed, '1.png'), PICTURES[1].bytes);
  deliver(join(desk.feed, 'two.json'), several('Ferry sails', 'Bridge opens'));
  await desk.takeIn();
  const id = desk.rows().find(({ headline }) => headline === 'Bridge opens')?.id ?? '';
  const { opened, left } = must(
    await makeDraft(
      { id, again: false },
      {
        ...{ wires: desk.store, stories: library.stories, converter: directConverter },
        ...{ facts: () => Promise.resolve(null), house: DEFAULT_HOUSE, folderName: () => '' },
        ...{ media: createMediaStore(join(library.folder, 'media')), now: '2026-03-20T13:00:00.000Z' },
      },
    ),
  );
  const photo = opened.story.body.find((block) => block.kind === 'photo')?.photo ?? opened.story.lead;
  expect(photo?.media?.name).toBe('1.png');
  expect(left).toBe(0);
});

test('too many parts are counted over all stories of a file', async () => {
  const converter: Converter = {
    ...directConverter,
    read: async (job) => {
      const { further = [], ...first } = must(await directConverter.read(job));
      const parts = Array.from({ length: 3_000 }, () => first.parts[0]).flatMap((one) => one ?? []);
      return ok({ ...first, parts, further: further.map((one) => ({ ...one, parts })) });
    },
  };
  const desk = wireDesk({ converter });
  deliver(join(desk.feed, 'two.json'), several('Ferry sails', 'Bridge opens'));
  await desk.takeIn();
  expect(must(desk.store.failures())).toMatchObject([{ failure: { code: 'read.too-many-parts' } }]);
});
