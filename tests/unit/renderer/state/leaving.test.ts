import { afterEach, beforeEach, expect, test } from 'vitest';
import { followLeft, LEFT_MS } from '../../../../renderer/state/leaving';
import { readWire, stopReading } from '../../../../renderer/state/reading';
import { closedTab, useTabs } from '../../../../renderer/state/tabs';
import { handClock, type HandClock } from '../../../support/clock';

let clock: HandClock;
let left: string[];
let end: () => void;

beforeEach(() => {
  clock = handClock();
  left = [];
  useTabs.setState({ tabs: [closedTab('a'), closedTab('b')], active: 'a' });
  end = followLeft(clock, (id) => {
    left = [...left, id];
  });
});

afterEach(() => end());

test('a story that another took the place of is left alone after a while, once', async () => {
  useTabs.setState({ active: 'b' });
  await clock.pass(LEFT_MS - 1);
  expect(left).toEqual([]);
  await clock.pass(1);
  expect(left).toEqual(['a']);
  await clock.pass(LEFT_MS);
  expect(left).toEqual(['a']);
});

test('a story that a wire took the place of is left alone all the same, however many wires are read', async () => {
  readWire('one');
  await clock.pass(LEFT_MS - 1);
  readWire('two');
  await clock.pass(1);
  expect(left).toEqual(['a']);
});

test('a story that comes back in time was not left alone', async () => {
  readWire('one');
  await clock.pass(LEFT_MS - 1);
  stopReading();
  await clock.pass(LEFT_MS);
  expect(left).toEqual([]);
  useTabs.setState({ active: 'b' });
  await clock.pass(LEFT_MS);
  expect(left).toEqual(['a']);
});
