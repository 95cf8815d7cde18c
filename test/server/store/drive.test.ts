import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readMountInfo, readMountList, refuseNetworkDrive } from '../../../src/server/store/drive.ts';
import { openStore } from '../../../src/server/store/open-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'rapport-drive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A machine whose root is a disk and which has one more drive mounted. */
const drives = (type: string, point: string, real = (path: string) => path) => ({
  real,
  mounts: () => [
    { point: '/', type: 'ext4' },
    { point, type },
  ],
});

describe('a folder for data', () => {
  test.each(['nfs4', 'nfs', 'cifs', 'smb3', 'smbfs', 'afpfs', '9p', 'fuse.sshfs', 'ceph', 'vboxsf'])(
    'on a drive of type %s is refused, and nothing is written there',
    async (type) => {
      const data = join(folder, 'data');
      await expect(openStore({ data, drives: drives(type, folder) })).rejects.toMatchObject({
        code: 'store.networkDrive',
        because: { folder: data, type },
        message: expect.stringContaining('a disk of this machine'),
      });
    },
  );

  test.each(['ext4', 'btrfs', 'zfs', 'overlay', 'tmpfs', 'apfs', 'fuseblk', 'xfs'])('on %s is taken', (type) => {
    expect(() => refuseNetworkDrive(folder, drives(type, folder))).not.toThrow();
  });

  test('is judged by the innermost drive it lies in, and of two on one point by the later', () => {
    const both = (first: string, second: string) => ({
      real: (path: string) => path,
      mounts: () => [
        { point: '/', type: 'nfs4' },
        { point: folder, type: first },
        { point: folder, type: second },
      ],
    });
    expect(() => refuseNetworkDrive(folder, both('nfs4', 'ext4'))).not.toThrow();
    expect(() => refuseNetworkDrive(folder, both('ext4', 'nfs4'))).toThrow(/network drive/);
    expect(() => refuseNetworkDrive(`${folder}-beside`, both('ext4', 'ext4'))).toThrow(/nfs4/);
  });

  test('is judged where it really lies: by the end of a link, or by the share behind a letter of Windows', () => {
    const linked = drives('nfs4', '/net', () => '/net/home');
    expect(() => refuseNetworkDrive(folder, linked)).toThrow(/nfs4/);
    const letter = { real: () => '\\\\school\\homes\\rapport', mounts: () => [] };
    expect(() => refuseNetworkDrive(folder, letter)).toThrow(/share/);
    const own = { real: () => '\\\\?\\C:\\rapport', mounts: () => [] };
    expect(() => refuseNetworkDrive(folder, own)).not.toThrow();
  });

  test('on this machine is taken, also when it is not there yet', async () => {
    const store = await openStore({ data: join(folder, 'not', 'yet', 'there') });
    await store.close();
  });

  test('that is a file is refused, saying so', async () => {
    const data = join(folder, 'file');
    writeFileSync(data, '');
    await expect(openStore({ data })).rejects.toMatchObject({ code: 'store.noFolder', because: { folder: data } });
  });

  test('whose database is no database is refused, and left as it was', async () => {
    const data = mkdtempSync(join(folder, 'other-'));
    writeFileSync(join(data, 'rapport.db'), 'a letter to my aunt, long enough to be no header of a database at all');
    await expect(openStore({ data })).rejects.toMatchObject({ code: 'store.noFolder' });
  });
});

test('an address where no PostgreSQL answers is refused, without its password', async () => {
  const opening = openStore({ address: 'postgres://me:hidden@127.0.0.1:1/rapport' });
  await expect(opening).rejects.toMatchObject({
    code: 'store.notReached',
    because: { host: '127.0.0.1:1/rapport' },
    message: expect.not.stringContaining('hidden'),
  });
});

describe('the lists of mounts', () => {
  test('of Linux, with blanks written in octal and optional fields', () => {
    const text = [
      '22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw',
      '40 22 0:35 / /mnt/my\\040class rw shared:2 master:3 - nfs4 host:/x rw',
      '',
    ].join('\n');
    expect(readMountInfo(text)).toEqual([
      { point: '/', type: 'ext4' },
      { point: '/mnt/my class', type: 'nfs4' },
    ]);
  });

  test('of macOS', () => {
    const text = '/dev/disk3s1s1 on / (apfs, sealed, local)\n//me@host/class on /Volumes/my class (smbfs, nodev)\n';
    expect(readMountList(text)).toEqual([
      { point: '/', type: 'apfs' },
      { point: '/Volumes/my class', type: 'smbfs' },
    ]);
  });
});
