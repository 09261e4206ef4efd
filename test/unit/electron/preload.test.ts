import { createBridge } from '@electron/preload/bridge';
import { findBridge } from '@shared/platform/desktop-bridge';
import type { IpcRenderer } from 'electron';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

type Forward = Parameters<IpcRenderer['on']>[1];

function bridged() {
  const calls: string[] = [];
  const listeners = new Map<string, Forward[]>();
  const ipc = {
    invoke: (channel: string, request: unknown) => {
      calls.push(`invoke ${channel}`);
      return Promise.resolve(request);
    },
    send: (channel: string, message: unknown) => void calls.push(`send ${channel} ${String(message)}`),
    on: (channel: string, listener: Forward) => {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipc;
    },
    off: (channel: string, listener: Forward) => {
      listeners.set(channel, (listeners.get(channel) ?? []).filter((other) => other !== listener));
      return ipc;
    },
  };
  return { bridge: createBridge(ipc as unknown as IpcRenderer), calls, listeners };
}

describe('the bridge of the preload script', () => {
  it('holds two functions and nothing else', () => {
    const { bridge } = bridged();
    expect(Object.keys(bridge).sort()).toEqual(['call', 'on']);
    expect(findBridge({ mesaDesktop: bridge })).not.toBeNull();
    for (const host of [{}, { mesaDesktop: null }, { mesaDesktop: { call: 1, on: 2 } }]) expect(findBridge(host)).toBeNull();
  });

  it('passes calls of the port on, and refuses all others before they leave the page', async () => {
    const { bridge, calls } = bridged();
    expect(await bridge.call('vault.list', { a: 1 })).toEqual({ a: 1 });
    for (const channel of ['ELECTRON_BROWSER_REQUIRE', 'mesa:vault.list', '__proto__', 'constructor', '', 'shell.openExternal']) {
      await expect(bridge.call(channel, {})).rejects.toThrow('No such call');
    }
    expect(calls).toEqual(['invoke mesa:vault.list']);
  });

  it('hands over payloads without the event object, until it is told to stop', () => {
    const { bridge, calls, listeners } = bridged();
    const heard: unknown[] = [];
    const stop = bridge.on('menu.command', (...all: unknown[]) => heard.push(all));
    expect(calls).toEqual(['send mesa-listening menu.command']);
    const event = { sender: 'no debe llegar' } as unknown as Electron.IpcRendererEvent;
    for (const forward of listeners.get('mesa:menu.command') ?? []) forward(event, { commandId: 'undo' }, 'más');
    expect(heard).toEqual([[{ commandId: 'undo' }]]);
    stop();
    expect(listeners.get('mesa:menu.command')).toEqual([]);
  });

  it('refuses to listen to what is not an event of the port', () => {
    const { bridge } = bridged();
    expect(() => bridge.on('mesa:menu.command', () => undefined)).toThrow('No such event');
    expect(() => bridge.on('menu.command', 'x' as unknown as () => void)).toThrow(TypeError);
  });

  it('exposes nothing besides: the script has one line that does', () => {
    const source = readFileSync(join(import.meta.dirname, '../../../electron/preload/preload.ts'), 'utf8');
    expect(source.match(/exposeInMainWorld/gu)).toHaveLength(1);
    expect(source).not.toMatch(/ipcRenderer\./u);
  });
});
