import { CONTENT_SECURITY_POLICY } from '@electron/services/security-headers';
import { serveFolder } from '@electron/services/static-files';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder';

function page(): { readonly folder: string; readonly root: string } {
  const folder = temporaryFolder();
  const root = join(folder, 'renderer');
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<p>');
  writeFileSync(join(root, 'assets', 'a b.js'), '1');
  writeFileSync(join(root, '.oculto.js'), '1');
  writeFileSync(join(root, 'programa.exe'), '1');
  writeFileSync(join(folder, 'secreto.js'), 'secreto');
  mkdirSync(join(folder, 'renderer-otro'));
  writeFileSync(join(folder, 'renderer-otro', 'x.js'), 'secreto');
  symlinkSync(join(folder, 'secreto.js'), join(root, 'enlace.js'));
  return { folder, root };
}

describe('the files of the page', () => {
  it('are served with their type', async () => {
    const serve = serveFolder(page().root);
    expect(await serve('/')).toMatchObject({ contentType: 'text/html; charset=utf-8' });
    expect(await serve('/index.html')).not.toBeNull();
    expect(await serve('/assets/a%20b.js')).toMatchObject({ contentType: 'text/javascript; charset=utf-8' });
  });

  it('are all that is served, however the path is written', async () => {
    const serve = serveFolder(page().root);
    const attacks = [
      '/../secreto.js',
      '/..%2fsecreto.js',
      '/%2e%2e/secreto.js',
      '/%2e%2e%2fsecreto.js',
      '/assets/../../secreto.js',
      '/assets/..%5c..%5csecreto.js',
      '/..\\secreto.js',
      '/../renderer-otro/x.js',
      '/enlace.js',
      '/.oculto.js',
      '//secreto.js',
      '/assets//a b.js',
      '/assets',
      '/assets/',
      '/index.html%00.js',
      '/C:/windows/x.js',
      '/index.html::$DATA',
      '/%',
      '/%ff',
      '/programa.exe',
      'index.html',
      '',
      `/${'a'.repeat(5000)}.js`,
      `${'/..'.repeat(30)}/etc/passwd.txt`,
    ];
    for (const attack of attacks) expect(await serve(attack), attack).toBeNull();
  });
});

describe('the content policy', () => {
  it('lets no script run that is not a file of the program', () => {
    const rules = new Map(CONTENT_SECURITY_POLICY.split('; ').map((rule) => [rule.split(' ')[0], rule] as const));
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('default-src')).toBe("default-src 'self'");
    expect(rules.get('object-src')).toBe("object-src 'none'");
    expect(rules.get('frame-ancestors')).toBe("frame-ancestors 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe-eval');
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*/u);
    expect([...rules.values()].filter((rule) => rule.includes('unsafe-inline'))).toEqual(["style-src 'self' 'unsafe-inline'"]);
  });
});
