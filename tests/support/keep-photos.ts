import type {} from '../../renderer/bridge';
import type { Page } from '@playwright/test';
import type { Media } from '../../shared/story/photo';

/** Keeps pictures that are told apart at a glance, drawn in the page: so many, wide and high by turns. */
export async function keepPictures(page: Page, count: number): Promise<Media[]> {
  return page.evaluate(async (wanted) => {
    const kept: Media[] = [];
    for (let n = 0; n < wanted; n += 1) {
      const isHigh = n % 3 === 2;
      const canvas = new OffscreenCanvas(isHigh ? 600 : 900, isHigh ? 900 : 600);
      const pen = canvas.getContext('2d');
      if (pen === null) throw new Error('No canvas');
      const hue = (n * 47) % 360;
      const sky = pen.createLinearGradient(0, 0, 0, canvas.height);
      sky.addColorStop(0, `hsl(${hue} 45% 62%)`);
      sky.addColorStop(1, `hsl(${(hue + 40) % 360} 55% 86%)`);
      pen.fillStyle = sky;
      pen.fillRect(0, 0, canvas.width, canvas.height);
      for (let ridge = 0; ridge < 3; ridge += 1) {
        pen.fillStyle = `hsl(${(hue + 180) % 360} ${24 - 4 * ridge}% ${52 - 14 * ridge}%)`;
        pen.beginPath();
        pen.moveTo(0, canvas.height);
        for (let x = 0; x <= canvas.width; x += 6) {
          const wave = Math.sin(x / (70 + 20 * ridge) + n + ridge) + 0.4 * Math.sin(x / 23 + n);
          pen.lineTo(x, canvas.height * (0.55 + 0.14 * ridge) - 26 * wave);
        }
        pen.lineTo(canvas.width, canvas.height);
        pen.fill();
      }
      const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.8 });
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const added = await window.dateline.request('media.add', { name: `DL-${1042 + n}.jpg`, bytes });
      if (!added.ok) throw new Error(added.error.code);
      kept.push(added.value.media);
    }
    return kept;
  }, count);
}
