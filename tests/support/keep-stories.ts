import type {} from '../../renderer/bridge';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Media } from '../../shared/story/photo';
import type { Story } from '../../shared/story/story';

/** Keeps stories through the window's own requests, the last one newest, and shows the list anew. */
export async function keepStories(page: Page, stories: readonly Story[]): Promise<void> {
  await page.evaluate(async (all) => {
    for (const story of all) {
      const kept = await window.dateline.request('import.accept', { story });
      if (!kept.ok) throw new Error(kept.error.code);
    }
  }, stories);
  await showAnew(page);
}

/** Draws the window anew, as after a start, and waits for its list. */
export async function showAnew(page: Page): Promise<void> {
  await page.reload();
  await expect(page.locator('.library-count')).not.toBeEmpty();
}

/** Keeps a picture of a calm lake at sunrise, drawn in the page. */
export async function keepLandscape(page: Page): Promise<Media> {
  return page.evaluate(async () => {
    const [width, height] = [1500, 840];
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('No canvas');
    const fade = (from: number, to: number, stops: readonly string[]): CanvasGradient => {
      const gradient = pen.createLinearGradient(0, from, 0, to);
      stops.forEach((colour, index) => {
        gradient.addColorStop(index / (stops.length - 1), colour);
      });
      return gradient;
    };
    /** A ridge of hills from a few waves, `rough` pixels high, filled down to the shore. */
    const hills = (top: number, rough: number, phase: number, fill: string | CanvasGradient): void => {
      pen.beginPath();
      pen.moveTo(0, 520);
      for (let x = 0; x <= width; x += 3) {
        const wave = Math.sin(x / 210 + phase) + 0.5 * Math.sin(x / 83 + 2 * phase) + 0.12 * Math.sin(x / 17);
        pen.lineTo(x, top - rough * wave);
      }
      pen.lineTo(width, 520);
      pen.fillStyle = fill;
      pen.fill();
    };
    pen.fillStyle = fade(0, 520, ['#7fa3c0', '#b9c9d0', '#ecdcc3', '#f7d9ad']);
    pen.fillRect(0, 0, width, 520);
    const glow = pen.createRadialGradient(1010, 400, 10, 1010, 400, 420);
    glow.addColorStop(0, 'rgb(255 246 222 / 95%)');
    glow.addColorStop(0.12, 'rgb(255 236 196 / 75%)');
    glow.addColorStop(1, 'rgb(255 226 176 / 0%)');
    pen.fillStyle = glow;
    pen.fillRect(0, 0, width, 520);
    hills(418, 34, 0.4, fade(350, 520, ['#a9b7c2', '#d8cfc0']));
    hills(452, 30, 2.1, fade(400, 520, ['#7f97a6', '#b5b6ae']));
    hills(490, 22, 4.2, fade(440, 520, ['#4f6b76', '#6f8384']));
    // The lake gives the sky back, a little darker, broken into strips.
    pen.save();
    pen.translate(0, 1040);
    pen.scale(1, -1);
    pen.globalAlpha = 0.82;
    pen.drawImage(canvas, 0, 0, width, 520, 0, 200, width, 320);
    pen.restore();
    pen.fillStyle = fade(520, height, ['rgb(60 90 110 / 10%)', 'rgb(28 52 70 / 55%)']);
    pen.fillRect(0, 520, width, height - 520);
    for (let y = 526; y < height; y += 5 + (y - 520) / 26) {
      const deep = (y - 520) / 320;
      pen.fillStyle = `rgb(255 244 220 / ${0.26 * (1 - deep)})`;
      const half = 30 + 150 * deep + 40 * Math.sin(y * 1.7);
      pen.fillRect(1010 - half, y, 2 * half, 1.2 + 2 * deep);
      pen.fillStyle = `rgb(30 55 70 / ${0.05 + 0.06 * deep})`;
      pen.fillRect(0, y + 2.5, width, 1 + 2 * deep);
    }
    // A near shore with reeds at the left.
    pen.fillStyle = '#1f3138';
    pen.beginPath();
    pen.moveTo(0, 700);
    for (let x = 0; x <= 640; x += 4) pen.lineTo(x, 700 + (x / 640) ** 2 * 150 + 5 * Math.sin(x / 31));
    pen.lineTo(0, height);
    pen.fill();
    for (let reed = 0; reed < 90; reed += 1) {
      const x = (reed * 53) % 420;
      const foot = 706 + (x / 640) ** 2 * 150;
      const tall = 40 + ((reed * 37) % 90) * (1 - x / 520);
      pen.strokeStyle = reed % 3 === 0 ? '#3a4c45' : '#263a3d';
      pen.lineWidth = 1.6;
      pen.beginPath();
      pen.moveTo(x, foot);
      pen.quadraticCurveTo(x + 3, foot - tall / 2, x + 4 + (reed % 7), foot - tall);
      pen.stroke();
    }
    const seen = new OffscreenCanvas(width, 680);
    seen.getContext('2d')?.drawImage(canvas, 0, -110);
    const blob = await seen.convertToBlob({ type: 'image/png' });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const added = await window.dateline.request('media.add', { name: 'lake.png', bytes });
    if (!added.ok) throw new Error(added.error.code);
    return added.value.media;
  });
}

/** Has the clock of the application, and of its window from the next page on, stand still at an instant. */
export async function stopClock(app: ElectronApplication, page: Page, instant: string): Promise<void> {
  await app.evaluate((_electron, at) => {
    const Real = Date;
    class Still extends Real {
      constructor(given: number | string | Date = at) {
        super(given);
      }
      static override now(): number {
        return Real.parse(at);
      }
    }
    Reflect.set(globalThis, 'Date', Still);
  }, instant);
  await page.clock.setFixedTime(instant);
}
