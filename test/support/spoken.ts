import { cdp } from 'vitest/browser';

/** A node of the tree that the browser hands to screen readers. */
interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  value?: { value: unknown };
  description?: { value: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
}

/** What of a node is said beside its role and name. */
const states = ['pressed', 'expanded', 'disabled', 'selected', 'valuetext', 'focused'] as const; // prettier-ignore

const silent = new Set(['generic', 'none', 'RootWebArea', 'StaticText', 'InlineTextBox', 'LineBreak', 'ListMarker']); // prettier-ignore

/** Chromium hands over properties as the bytes of their text, one a character. */
const decoded = (bytes: string): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));

function describeNode({ role, name, value, description, properties = [] }: Node): string {
  const told = properties.filter(({ name: key }) => (states as readonly string[]).includes(key));
  const parts = [
    `${role!.value} "${name?.value ?? ''}"`.replace(/[\s\u00a0]+/g, ' '),
    ...(value?.value === undefined || value.value === '' ? [] : [`value ${JSON.stringify(value.value)}`]), // prettier-ignore
    ...told.map(({ name: key, value: state }) => `${key} ${decoded(String(state.value))}`),
    ...(description?.value ? [`described "${description.value}"`] : []),
  ];
  return parts.join(', ').replace(/\u00a0/g, ' ');
}

const propertyOf = ({ properties = [] }: Node, name: string): unknown =>
  properties.find((property) => property.name === name)?.value.value;

/** What live regions say now, each after how urgent it is; silent ones are left out. */
export async function announced(): Promise<string[]> {
  const nodes = await nodesOfPage();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const textOf = ({ role, name, childIds = [] }: Node): string =>
    role?.value === 'StaticText'
      ? (name?.value ?? '')
      : childIds.map((id) => textOf(byId.get(id)!)).join('');
  const walk = (node: Node): string[] => {
    const urgency = propertyOf(node, 'live');
    if (typeof urgency !== 'string' || urgency === 'off')
      return (node.childIds ?? []).flatMap((id) => walk(byId.get(id)!));
    const text = textOf(node)
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
    return text === '' ? [] : [`${urgency}: ${text}`];
  };
  return walk(nodes[0]!);
}

/** What a screen reader comes upon on the page of the test, in its order: role, name, value and states. */
export async function heard(): Promise<string[]> {
  const nodes = await nodesOfPage();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const walk = (node: Node | undefined): string[] => {
    if (!node) return [];
    const own = node.ignored || silent.has(node.role?.value ?? '') ? [] : [describeNode(node)];
    return [...own, ...(node.childIds ?? []).flatMap((id) => walk(byId.get(id)))];
  };
  return walk(nodes[0]);
}

interface FrameTree {
  frame: { id: string; url: string };
  childFrames?: FrameTree[];
}

const framesOf = ({ frame, childFrames = [] }: FrameTree): FrameTree['frame'][] => [
  frame,
  ...childFrames.flatMap(framesOf),
];

async function nodesOfPage(): Promise<Node[]> {
  const { frameTree } = (await cdp().send('Page.getFrameTree')) as { frameTree: FrameTree };
  const frame = framesOf(frameTree).find(({ url }) => url === location.href);
  if (!frame) throw new Error('The page of the test is in no frame.');
  const { nodes } = (await cdp().send('Accessibility.getFullAXTree', { frameId: frame.id })) as { nodes: Node[] }; // prettier-ignore
  return nodes;
}
