import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = process.cwd();

interface PackageJson {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { types?: string; default?: string }>>;
}

export const packageJson = JSON.parse(
  await readFile(join(root, 'package.json'), 'utf8'),
) as PackageJson;

/** The names of src/components. */
export const components: readonly string[] = await readdir(join(root, 'src/components'));

/** A project on its own that has installed what `npm pack` packs. */
export interface Consumer {
  readonly folder: string;
  /** Writes a file of the project. */
  write(path: string, content: string): Promise<void>;
  /** Builds the page in a folder of the project with Vite, and returns the folder of the result. */
  build(path?: string): Promise<string>;
  /** Runs a command in the project; throws with its output when it fails. */
  run(command: string, ...args: string[]): Promise<string>;
  remove(): Promise<void>;
}

async function link(folder: string, name: string): Promise<void> {
  const target = join(folder, 'node_modules', name);
  await mkdir(dirname(target), { recursive: true });
  await symlink(join(root, 'node_modules', name), target);
}

/**
 * Packs the package and unpacks it into a project beside its dependencies, without a network: they are linked, and what
 * the package does not declare is not there.
 */
export async function install(...alsoLinked: string[]): Promise<Consumer> {
  const folder = await mkdtemp(join(tmpdir(), 'wardkit-consumer-'));
  const target = join(folder, 'node_modules/wardkit');
  await mkdir(target, { recursive: true });
  await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(folder, `wardkit-${packageJson.version}.tgz`);
  await run('tar', ['-xzf', tarball, '--strip-components=1', '-C', target]);
  for (const name of [...Object.keys(packageJson.dependencies), ...alsoLinked])
    await link(folder, name);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  // A consumer's build is no test: its environment is production.
  const env = { ...process.env, NODE_ENV: 'production' };
  const consumer: Consumer = {
    folder,
    async write(path, content) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    },
    async build(path = '.') {
      const vite = join(root, 'node_modules/vite/bin/vite.js');
      await consumer.run('node', vite, 'build', path, '--base', './');
      return join(folder, path, 'dist');
    },
    async run(command, ...args) {
      try {
        return (await run(command, args, { cwd: folder, env })).stdout;
      } catch (error) {
        const { stdout, stderr } = error as { stdout: string; stderr: string };
        throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
      }
    },
    remove: () => rm(folder, { recursive: true }),
  };
  return consumer;
}
