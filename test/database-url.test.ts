import { expect, test } from 'vitest';
import { readConfig } from '../src/config.ts';

test.each([
  'postgres://bangfu:geheim@127.0.0.1:5432/bangfu',
  'postgresql://bangfu@db.example.org/bangfu?sslmode=verify-full',
  'postgres://bangfu:a%40b@[::1]:5432/centre',
])('%s is an address of PostgreSQL', (url) => {
  expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
});

test.each([
  'bangfu',
  'geheim@127.0.0.1/bangfu',
  'mysql://bangfu:geheim@127.0.0.1/bangfu',
  'https://geheim.example.org/',
  'postgres://',
  'postgres:///geheim',
])('%s is none, and the line that says so does not repeat it', (url) => {
  expect(() => readConfig({ DATABASE_URL: url })).toThrow(/^Cannot read setting DATABASE_URL/u);
  expect(() => readConfig({ DATABASE_URL: url })).not.toThrow('geheim');
});

test('without one a house is a file; wherever it is, its backups are its own', () => {
  expect(readConfig({}).databaseUrl).toBeUndefined();
  expect(readConfig({ BACKUP_DIR: '/backups' }).backups).toBe('/backups');
  const both = { DATABASE_URL: 'postgres://bangfu@127.0.0.1/bangfu', BACKUP_DIR: '/backups' };
  expect(readConfig(both).backups).toBe('/backups');
});

test('copies of backups want the account of their storage, and backups to be copied', () => {
  const whole = {
    BACKUP_DIR: '/backups',
    BACKUP_S3_ENDPOINT: 'https://s3.example.cn/bangfu',
    BACKUP_S3_KEY_ID: 'id',
    BACKUP_S3_SECRET: 'geheim',
  };
  const { bucket } = readConfig(whole);
  expect(bucket).toEqual({
    endpoint: whole.BACKUP_S3_ENDPOINT,
    region: 'auto',
    keyId: 'id',
    secret: 'geheim',
  });
  expect(readConfig({ BACKUP_DIR: '/backups' }).bucket).toBeNull();
  for (const name of ['BACKUP_DIR', 'BACKUP_S3_KEY_ID', 'BACKUP_S3_SECRET'])
    expect(() => readConfig({ ...whole, [name]: undefined })).toThrow(name);
});
