/**
 * Runs in the page: text that a reader cannot read, because other text covers it, because its box or its picture cuts it
 * off, or because the page scrolls sideways. Follows shadow roots; text for screen readers alone is left out.
 */
export function textFaults(): string[] {
  interface Box {
    readonly text: string;
    readonly rect: DOMRect;
    readonly node: Text;
  }
  const faults: string[] = [];

  const parentOf = (node: Node): Element | null => {
    if (node instanceof Element && node.assignedSlot) return node.assignedSlot;
    const parent = node.parentNode;
    return parent instanceof ShadowRoot ? parent.host : (parent as Element | null);
  };

  function* ancestorsOf(node: Node): Generator<Element> {
    for (let at = parentOf(node); at instanceof Element; at = parentOf(at)) yield at;
  }

  /** A box of one pixel, or clipped to nothing: shown to screen readers only. */
  const isForScreenReaders = (element: Element): boolean => {
    const { clipPath, overflow, position } = getComputedStyle(element);
    if (clipPath.startsWith('inset(50%')) return true;
    const { width, height } = element.getBoundingClientRect();
    return position === 'absolute' && overflow !== 'visible' && width <= 1 && height <= 1;
  };

  function* textsIn(root: Node): Generator<Text> {
    if (root instanceof Text) yield root;
    if (root instanceof HTMLElement && root.shadowRoot) yield* textsIn(root.shadowRoot);
    if (root instanceof HTMLStyleElement || root instanceof HTMLScriptElement) return;
    for (const child of root.childNodes) yield* textsIn(child);
  }

  /** The line boxes of a text, less the room above and below its letters. */
  const boxesOf = (node: Text): Box[] => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const text = node.data.trim().slice(0, 40);
    return [...range.getClientRects()]
      .filter(({ width, height }) => width > 1 && height > 1)
      .map(({ x, y, width, height }) => ({
        text,
        node,
        rect: new DOMRect(x, y + height * 0.2, width, height * 0.6),
      }));
  };

  /** An author who asks for a number of lines wants the rest cut. */
  const isClamped = (style: CSSStyleDeclaration): boolean => style.webkitLineClamp !== 'none';

  const cutBy = ({ rect }: Box, element: Element): boolean => {
    const style = getComputedStyle(element);
    if (isClamped(style)) return false;
    const cutsX = style.overflowX === 'hidden' || style.overflowX === 'clip';
    const cutsY = style.overflowY === 'hidden' || style.overflowY === 'clip';
    const bounds = element.getBoundingClientRect();
    return (
      (cutsX && (rect.left < bounds.left - 1 || rect.right > bounds.right + 1)) ||
      (cutsY && (rect.top < bounds.top - 1 || rect.bottom > bounds.bottom + 1))
    );
  };

  /** What a reader reaches with the keyboard and scrolls, such as a wide table, cuts nothing off. */
  const isScrolled = ({ rect }: Box, element: Element): boolean => {
    if (!(element instanceof HTMLElement) || element.tabIndex < 0) return false;
    const { overflowX, overflowY } = getComputedStyle(element);
    const bounds = element.getBoundingClientRect();
    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    return (
      (scrolls(overflowX) && (rect.left < bounds.left - 1 || rect.right > bounds.right + 1)) ||
      (scrolls(overflowY) && (rect.top < bounds.top - 1 || rect.bottom > bounds.bottom + 1))
    );
  };

  const covers = (a: DOMRect, b: DOMRect): boolean =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

  const shown = [...textsIn(document.body)].filter((node) => {
    const parent = parentOf(node);
    const options = {
      visibilityProperty: true,
      opacityProperty: true,
      contentVisibilityAuto: true, // what the browser has not laid out yet has no true boxes
    };
    return (
      node.data.trim() !== '' &&
      parent?.checkVisibility(options) === true &&
      ![...ancestorsOf(node)].some(isForScreenReaders)
    );
  });
  const boxes = shown
    .flatMap(boxesOf)
    .filter((box) => ![...ancestorsOf(box.node)].some((element) => isScrolled(box, element)));

  for (const box of boxes) {
    if (box.rect.left < -1 || box.rect.right > innerWidth + 1)
      faults.push(`"${box.text}" leaves the window`);
    const cutter = [...ancestorsOf(box.node)].find((element) => cutBy(box, element));
    if (cutter) faults.push(`"${box.text}" is cut off by <${cutter.localName}>`);
  }
  for (const [i, one] of boxes.entries())
    for (const other of boxes.slice(i + 1))
      if (one.node !== other.node && covers(one.rect, other.rect))
        faults.push(`"${one.text}" and "${other.text}" overlap`);

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page scrolls sideways: ${scrollWidth} px in ${clientWidth} px`);
  return [...new Set(faults)];
}
