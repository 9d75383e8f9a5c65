import { readFile } from 'node:fs/promises';
import { imageSize } from 'image-size';
import { orientationOf } from '../../electron/services/media/orientation';
import { isSideways } from '../../shared/photo/orientation';
import { newStory as made } from '../../shared/story/create';
import { emptyPhoto, type Media } from '../../shared/story/photo';
import { expect, test } from '../support/app';
import { keepStories } from '../support/keep-stories';
import { pressFor } from '../support/newsroom';
import { ORIENTATIONS, turned, type TurnedType } from '../support/turned';
import { PICTURES } from '../unit/services/support/pictures';

const TYPES: readonly TurnedType[] = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];

/** Where the upper edge of the pictures, which is red, is seen by their orientation. */
const RED = ['top', 'top', 'bottom', 'bottom', 'left', 'right', 'right', 'left'] as const;

/** The edge at which a picture is most red; made to run in the page. */
async function redEdge(address: string): Promise<string> {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas');
  pen.drawImage(image, 0, 0);
  const [right, bottom] = [canvas.width - 1, canvas.height - 1];
  /** How red the corners are: so small a picture, written anew, has no clear colours. */
  const redness = (...corners: [number, number][]): number =>
    corners.reduce((sum, [x, y]) => {
      const [red = 0, , blue = 0] = pen.getImageData(x, y, 1, 1).data;
      return sum + red - blue;
    }, 0);
  const edges: [string, number][] = [
    ['top', redness([0, 0], [right, 0])],
    ['bottom', redness([0, bottom], [right, bottom])],
    ['left', redness([0, 0], [0, bottom])],
    ['right', redness([right, 0], [right, bottom])],
  ];
  return edges.sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}

test('a picture stands upright on the page, in the library and in exports, whatever its file says how it lies', async ({
  launch,
  dataFolder,
}) => {
  const { page } = await launch();
  await expect(page.locator('.shell')).toBeVisible();
  const kept: { media: Media; type: TurnedType; orientation: number }[] = [];
  for (const type of TYPES)
    for (const orientation of ORIENTATIONS) {
      const bytes = [...turned(type, PICTURES[type], orientation)];
      const media = await page.evaluate(
        async ([numbers, name]) => {
          const added = await window.dateline.request('media.add', { name, bytes: Uint8Array.from(numbers) });
          if (!added.ok) throw new Error(added.error.code);
          return added.value.media;
        },
        [bytes, `${type.slice(6)} ${orientation}`] as const,
      );
      kept.push({ media, type, orientation });
    }
  const body = kept.map(({ media }, at) => ({
    ...{ id: `p${at}`, kind: 'photo' as const },
    photo: { ...emptyPhoto(media), credit: 'EPA', alt: media.name },
  }));
  const story = { ...made({ now: '2026-03-20T10:00:00Z' }), slug: 'TURNED', body };
  await keepStories(page, [story]);
  await page.getByRole('option', { name: /TURNED/ }).dblclick();
  const onPage = page.locator('.photo img');
  await expect(onPage).toHaveCount(kept.length);

  await pressFor(page, 'Control+Shift+m', page.getByRole('dialog', { name: 'Photos' }));
  await expect(page.getByLabel('Search all photos')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  for (const { media, orientation } of kept) {
    await page.keyboard.press(kept[0]?.media === media ? 'Home' : 'ArrowRight');
    await expect(page.locator(`#photo-${media.hash} img`)).toBeVisible();
    const expected = RED[orientation - 1];
    for (const folder of ['media', 'thumbs'])
      expect([
        folder,
        media.name,
        await page.evaluate(redEdge, `app://dateline/${folder}/${media.hash}`),
      ]).toEqual([folder, media.name, expected]);
  }
  await page.keyboard.press('Escape');

  const report = await page.evaluate(
    ([folder]) =>
      window.dateline
        .request('stories.list', {
          ...{ view: 'all', text: '', statuses: [], desks: [], offset: 0, limit: 1 },
        })
        .then((listed) =>
          window.dateline.request('export.run', {
            job: 'job',
            order: {
              ...{
                stories: listed.ok ? listed.value.rows.map(({ id }) => id) : [],
                formats: ['html'],
                folder,
              },
              ...{ images: 'beside', existing: 'replace', location: false, takes: false, embargoed: [] },
            },
          }),
        ),
    [dataFolder] as const,
  );
  const files = report.ok ? report.value.outcomes.flatMap((outcome) => outcome.files) : [];
  const pictures = files.filter((file) => !file.endsWith('.html'));
  expect(pictures.length).toBe(kept.length);
  for (const [at, file] of pictures.sort(byNumber).entries()) {
    const bytes = await readFile(file);
    const one = kept[at];
    if (one === undefined) continue;
    const { type, orientation, media } = one;
    const { width, height } = imageSize(bytes);
    const isDrawn = type === 'image/png' || type === 'image/webp';
    if (isDrawn) {
      const size = isSideways(orientation) ? [3, 4] : [4, 3];
      expect([media.name, width, height]).toEqual([media.name, ...size]);
      expect(orientationOf(bytes, type)).toBe(1);
    } else if (type === 'image/jpeg') expect(orientationOf(bytes, type)).toBe(orientation);
  }
});

function byNumber(a: string, b: string): number {
  return numberOf(a) - numberOf(b);
}

function numberOf(file: string): number {
  return Number(/-(\d+)\.\w+$/.exec(file)?.[1] ?? 0);
}
