import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { join } from 'node:path';

/**
 * What the packaged program can no longer be made to do, and what it checks. All fuses that the runtime has must be
 * named (strict): a new one in a later Electron stops the packaging until someone has decided about it.
 */
export const FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
};

const ENDINGS = { darwin: '.app', mas: '.app', win32: '.exe', linux: '' };

/** electron-builder's `afterPack`: sets the fuses before the program is signed. */
export default async function setFuses({ appOutDir, electronPlatformName, packager }) {
  const name = electronPlatformName === 'linux' ? packager.executableName : packager.appInfo.productFilename;
  const executable = join(appOutDir, `${name}${ENDINGS[electronPlatformName]}`);
  // A name that the library does not know yet is left to its strictness: it refuses a runtime with more fuses.
  const known = Object.entries(FUSES).filter(([fuse]) => fuse in FuseV1Options);
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...Object.fromEntries(known.map(([fuse, state]) => [FuseV1Options[fuse], state])),
  });
}
