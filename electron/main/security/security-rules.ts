import type { App, Session } from 'electron';
import { denyCertificates } from './deny-certificates';
import { denyDeepLinks } from './deny-deep-links';
import { denyDevices } from './deny-devices';
import { denyDownloads } from './deny-downloads';
import { denyNavigation } from './deny-navigation';
import { denyPermissions } from './deny-permissions';
import { denyRemoteContent } from './deny-remote-content';
import { denyWebview } from './deny-webview';
import { limitWindowOpen } from './limit-window-open';

/** The rules of the program as a whole and of whatever page it may come to show, from its creation on. */
export function applyAppRules(app: Pick<App, 'on'>): void {
  denyCertificates(app);
  denyDeepLinks(app);
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    limitWindowOpen(contents);
    denyWebview(contents);
    denyDevices(contents);
  });
}

/** The rules of a session, set before anything is loaded in it. */
export function applySessionRules(
  session: Pick<
    Session,
    | 'setPermissionRequestHandler'
    | 'setPermissionCheckHandler'
    | 'setDevicePermissionHandler'
    | 'setDisplayMediaRequestHandler'
    | 'setSpellCheckerEnabled'
    | 'on'
  > & { readonly webRequest: Pick<Session['webRequest'], 'onBeforeRequest'> },
): void {
  denyPermissions(session);
  denyRemoteContent(session);
  denyDownloads(session);
  // Chromium would fetch the dictionaries.
  session.setSpellCheckerEnabled(false);
}
