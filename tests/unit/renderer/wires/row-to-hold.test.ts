import { describe, expect, it } from 'vitest';
import { rowToHold } from '../../../../renderer/wires/row-to-hold';

const held = { pages: new Map([[0, Array.from({ length: 50 }, (_, n) => ({ id: `w${n}` }))]]) };
const at = (scrollTop: number) => ({ scrollTop, clientHeight: 500 });

describe('the row that stays where it is when others come in above it', () => {
  it('is the one that is read while it is in sight', () => {
    expect(rowToHold(at(0), 100, 'w0', held)).toEqual({ id: 'w0', index: 0 });
    expect(rowToHold(at(350), 100, 'w7', held)).toEqual({ id: 'w7', index: 7 });
  });

  it('is the first whole one in sight where the one that is read is out of sight, or gone', () => {
    expect(rowToHold(at(1_050), 100, 'w3', held)).toEqual({ id: 'w11', index: 11 });
    expect(rowToHold(at(1_050), 100, 'gone', held)).toEqual({ id: 'w11', index: 11 });
  });

  it('is none at the very top with nothing read there: news simply appears', () => {
    expect(rowToHold(at(0), 100, null, held)).toBeNull();
    expect(rowToHold(at(0), 100, 'w30', held)).toBeNull();
  });
});
