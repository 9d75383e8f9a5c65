import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect, type Connection } from '../../../../electron/services/database/connection';
import { migrate, schemaOf } from '../../../../electron/services/database/migrate';
import type { SchemaStep } from '../../../../electron/services/database/schema';
import { fail, ok } from '../../../../shared/ipc/result';
import { testFolder } from '../support/folder';
import { TEST_KEY } from '../support/library';
import { failureIn, must } from '../support/must';

const STEPS: SchemaStep[] = [
  (db) => db.exec(`CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('kept')`),
  (db) => db.exec('ALTER TABLE notes ADD COLUMN author TEXT'),
  (db) => db.exec(`UPDATE notes SET author = 'nobody'`),
];
const noBackup = (): never => {
  throw new Error('no backup is wanted');
};

function emptyDatabase(): Connection {
  const db = connect(join(testFolder(), 'test.db'), TEST_KEY);
  onTestFinished(() => db.close());
  return db;
}

test('a new database gets every step and needs no backup', () => {
  const db = emptyDatabase();
  expect(must(migrate(db, noBackup, STEPS))).toEqual({ from: 0, to: 3 });
  expect(db.prepare('SELECT * FROM notes').all()).toEqual([{ text: 'kept', author: 'nobody' }]);
});

test('an older database gets the steps it lacks, after one backup of the schema it has', () => {
  const db = emptyDatabase();
  must(migrate(db, noBackup, STEPS.slice(0, 1)));
  const backups: number[] = [];
  must(migrate(db, (schema) => ok(backups.push(schema)), STEPS));
  expect(backups).toEqual([1]);
  expect(db.prepare('SELECT * FROM notes').all()).toEqual([{ text: 'kept', author: 'nobody' }]);
});

test('a database of the newest schema is left alone', () => {
  const db = emptyDatabase();
  must(migrate(db, noBackup, STEPS));
  expect(must(migrate(db, noBackup, STEPS))).toEqual({ from: 3, to: 3 });
});

test('without a backup no step is taken', () => {
  const db = emptyDatabase();
  must(migrate(db, noBackup, STEPS.slice(0, 1)));
  expect(failureIn(migrate(db, () => fail('store.full'), STEPS)).code).toBe('store.full');
  expect(schemaOf(db)).toBe(1);
});

test('a step that fails leaves the schema before it, number and all', () => {
  const db = emptyDatabase();
  const broken: SchemaStep = (on) => {
    on.exec('ALTER TABLE notes ADD COLUMN author TEXT');
    on.exec('no such statement');
  };
  expect(migrate(db, noBackup, [...STEPS.slice(0, 1), broken]).ok).toBe(false);
  expect(schemaOf(db)).toBe(1);
  expect(db.prepare('SELECT * FROM notes').all()).toEqual([{ text: 'kept' }]);
});
