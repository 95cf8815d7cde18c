import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { StoreError } from './store-error.ts';

/** What a machine knows of its drives. Tests give one of their own, since no test machine has a network drive. */
export interface Drives {
  /** Where a path really lies, links followed; on Windows a mapped letter becomes `\\server\share`. */
  real(path: string): string;
  /** Every mount: where it stands and of which kind it is, in the order they were mounted. */
  mounts(): readonly Mount[];
}
interface Mount {
  readonly point: string;
  readonly type: string;
}

/** Kinds whose locks or shared memory do not reach across machines, as Linux and macOS name them. */
const NETWORK =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs\d?|9p|afs|ceph|glusterfs|lustre|ncpfs|coda|gfs2|ocfs2|vboxsf|prl_fs|vmhgfs|acfs|beegfs|fuse\.(sshfs|rclone|s3fs|gcsfuse|davfs2?|smbnetfs|gvfsd-fuse|curlftpfs|glusterfs|ceph|vmhgfs-fuse|grpcfuse|juicefs|blobfuse2?|onedriver|google-drive-ocamlfuse))$/;

/**
 * Refuses a folder on a network drive: there SQLite's locks and its write-ahead log do not hold, and acknowledged acts
 * are lost.
 *
 * @param folder  absolute; it need not be there yet
 * @throws        StoreError store.networkDrive
 */
export function refuseNetworkDrive(folder: string, drives: Drives = thisMachine): void {
  const real = drives.real(nearestThatIs(folder));
  const share = /^(\\\\|\/\/)[^\\/?.]/.test(real);
  const type = share ? 'share' : typeOf(real, drives.mounts());
  if (share || NETWORK.test(type)) throw new StoreError('store.networkDrive', { folder, type });
}

function nearestThatIs(path: string): string {
  const above = dirname(path);
  return existsSync(path) || above === path ? path : nearestThatIs(above);
}

/** The kind of the innermost mount a path lies in; of two on one point the later one hides the earlier. */
function typeOf(path: string, mounts: readonly Mount[]): string {
  const within = (point: string) => path === point || path.startsWith(point.endsWith('/') ? point : `${point}/`);
  let best: Mount = { point: '', type: 'unknown' };
  for (const mount of mounts) if (within(mount.point) && mount.point.length >= best.point.length) best = mount;
  return best.type;
}

const thisMachine: Drives = {
  real: (path) => realpathSync.native(resolve(path)),
  mounts() {
    if (process.platform === 'linux') return readMountInfo(readFileSync('/proc/self/mountinfo', 'utf8'));
    if (sep === '\\') return [];
    return readMountList(execFileSync('mount', { encoding: 'utf8', timeout: 10_000 }));
  },
};

/** Linux: `36 35 98:0 /root /point opts - type source opts`, with blanks in a point written as `\040`. */
export function readMountInfo(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [before = '', after = ''] = line.split(' - ');
    const point = before.split(' ')[4];
    const type = after.split(' ')[0];
    if (!point || !type) return [];
    const octal = (_: string, digits: string) => String.fromCharCode(Number.parseInt(digits, 8));
    return [{ point: point.replace(/\\(\d{3})/g, octal), type }];
  });
}

/** macOS: `source on /point (type, opts)`. */
export function readMountList(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [, point, type] = / on (\/.*) \((\w+)[,)]/.exec(line) ?? [];
    return point && type ? [{ point, type }] : [];
  });
}
