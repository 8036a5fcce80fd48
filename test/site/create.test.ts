import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = process.cwd();
const notCopied = new Set(['node_modules', '.git', 'dist', 'storybook-static', 'test-results']);
const name = 'some-chart';
let copy = '';

async function run(command: string): Promise<string> {
  const [file = '', ...args] = command.split(' ');
  const env = { ...process.env, NODE_ENV: 'development' };
  try {
    const { stdout } = await promisify(execFile)(file, args, {
      cwd: copy,
      env,
      maxBuffer: 2 ** 24,
    });
    return stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command}\n${stdout}${stderr}`);
  }
}

beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'wardkit-create-'));
  const kept = (await readdir(root)).filter((entry) => !notCopied.has(entry));
  for (const entry of kept) await cp(join(root, entry), join(copy, entry), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
  await run(`node scripts/create.mjs ${name}`);
});

afterAll(() => rm(copy, { recursive: true }));

describe('a component just created', () => {
  test('is refused a second time, and a name with capitals', async () => {
    await expect(run(`node scripts/create.mjs ${name}`)).rejects.toThrow('is already there');
    await expect(run('node scripts/create.mjs SomeChart')).rejects.toThrow('small letters');
  });

  test('passes lint', async () => {
    await run(`npx eslint src/components/${name} src/i18n stories/components test/components`);
    await run('npx depcruise src --config .dependency-cruiser.mjs');
    await run('npx prettier --check src stories test package.json');
  });

  test('passes the type check, and its members and story are described', async () => {
    await run('npx cem analyze --quiet');
    await run('npx tsc -p .');
    await run('node scripts/check-manifest.mjs');
  });

  test('is exported', async () => {
    await run('node scripts/package-exports.mjs --check');
    await run('npx vitest run --project node test/tooling/package.test.ts');
  });

  test('passes its own tests and those of the catalogue', async () => {
    const output = await run(
      `npx vitest run --project node --project browser ${name} test/i18n/messages`,
    );
    expect(output).toMatch(/\n\d+ passed, 0 failed\n$/);
  });
});
