import { DesktopError, type DesktopApi, type DesktopChannel, type RequestOf, type ResponseOf } from '@shared/platform/desktop-api';
import { version } from '../../package.json' with { type: 'json' };
import { openSeveralWithBrowser, openWithBrowser, saveWithBrowser } from './browser-files';
import { createListeners } from './listeners';

const DEVICE_KEY = 'mesa-device-id';
const DEVICE_LENGTH = 12;

/** What the port needs of the browser; tests put their own in. */
export interface BareEnvironment {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'> | null;
  readonly randomBytes: (length: number) => Uint8Array;
}

/** The port of a page that nothing serves it: files through the browser, no journal outside its storage. */
export function createBareApi(environment: BareEnvironment): DesktopApi {
  const deviceId = deviceIdOf(environment);
  return {
    hasVault: false,
    call: async <Channel extends DesktopChannel>(channel: Channel, request: RequestOf<Channel>): Promise<ResponseOf<Channel>> => {
      switch (channel) {
        case 'app.info':
          return { shell: 'browser', version, dataFolder: '', deviceId } as ResponseOf<Channel>;
        case 'app.speak':
          return {} as ResponseOf<Channel>;
        case 'vault.list':
        case 'vault.copies':
        case 'copies.places':
          return [] as unknown as ResponseOf<Channel>;
        case 'vault.load':
          return null as ResponseOf<Channel>;
        case 'file.open':
          return (await openWithBrowser(request as RequestOf<'file.open'>)) as ResponseOf<Channel>;
        case 'file.openSeveral':
          return (await openSeveralWithBrowser(request as RequestOf<'file.openSeveral'>)) as ResponseOf<Channel>;
        case 'file.save':
          return saveWithBrowser(request as RequestOf<'file.save'>) as ResponseOf<Channel>;
        default:
          throw new DesktopError('not-supported', `${channel}: nothing is kept outside the browser`);
      }
    },
    on: createListeners().on,
  };
}

/** The identity of this browser's storage; where storage is refused, one for this window. */
function deviceIdOf({ storage, randomBytes }: BareEnvironment): string {
  const kept = storage?.getItem(DEVICE_KEY) ?? null;
  if (kept !== null && /^[0-9a-z]{4,32}$/u.test(kept)) return kept;
  const fresh = Array.from(randomBytes(DEVICE_LENGTH), (byte) => (byte % 36).toString(36)).join('');
  try {
    storage?.setItem(DEVICE_KEY, fresh);
  } catch {
    // A full or closed storage only makes the identity shorter-lived.
  }
  return fresh;
}
