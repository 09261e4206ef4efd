import type { WebContents } from 'electron';

/** Answers "none" where a page would choose a Bluetooth device. */
export function denyDevices(contents: Pick<WebContents, 'on'>): void {
  contents.on('select-bluetooth-device', (event, _devices, choose) => {
    event.preventDefault();
    choose('');
  });
}
