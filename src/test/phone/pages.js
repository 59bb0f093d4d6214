// Runs in the browser: lays every chapter of a book out in pages of a phone, as paginating reading apps do, a column a page, and tells what
// stands beyond its page, out of sight in a box that scrolls, over something else, as a head alone at the foot of a page, or in a stretched line.
async function proof(chapters, settings) {
  const found = [];
  const frame = document.createElement('iframe');
  frame.style.border = '0';
  document.body.append(frame);
  for (const chapter of chapters) {
    for (const setting of settings) {
      frame.width = setting.width;
      frame.height = setting.height;
      await new Promise(done => { frame.onload = done; frame.onerror = done; frame.src = chapter; });
      try {
        found.push(...measure(frame.contentDocument, chapter, setting));
      } catch (fault) {
        found.push({chapter, setting: setting.name, kind: 'fault', text: String(fault)});
      }
    }
  }
  return found;
}

// In pixels: what may stand beyond a page's edge beside its lines.
const ACROSS = 4;

// In em: what may be added to a character of a justified line.
const STRETCH = 0.5;

function measure(doc, chapter, setting) {
  const win = doc.defaultView;
  const vertical = win.getComputedStyle(doc.body).writingMode.startsWith('vertical') ||
      win.getComputedStyle(doc.documentElement).writingMode.startsWith('vertical');
  const margin = setting.margin;
  const along = vertical ? setting.height : setting.width;
  const across = vertical ? setting.width : setting.height;
  const sheet = doc.createElementNS('http://www.w3.org/1999/xhtml', 'style');
  // As paginating reading apps do it: a column a page.
  sheet.textContent = `html { font-size: ${setting.size}% !important; margin: 0 !important; padding: 0 !important; overflow: hidden;
      ${vertical ? 'width' : 'height'}: ${across}px !important; background: ${setting.dark ? '#121212' : '#fff'}; color: ${setting.dark ? '#ddd' : '#000'};
      ${vertical ? 'writing-mode: vertical-rl;' : ''} }
    body { margin: 0 !important; padding: ${vertical ? `${margin}px 0` : `0 ${margin}px`} !important; box-sizing: border-box;
      ${vertical ? 'width' : 'height'}: ${across}px !important; column-fill: auto; column-width: ${along - 2 * margin}px; column-gap: ${2 * margin}px; }
    img { max-width: 100%; max-height: ${setting.height - 8}px; }`;
  doc.head.append(sheet);
  const found = [];
  const report = (kind, node, by) => {
    const element = node.nodeType === 1 ? node : node.parentElement;
    const text = (element.textContent || element.getAttribute('src') || '').trim().replace(/\s+/g, ' ').slice(0, 60);
    const path = [];
    for (let e = element; e && e !== doc.body; e = e.parentElement) path.unshift(e.localName + (e.className && typeof e.className === 'string' ? '.' + e.className.split(' ')[0] : ''));
    found.push({chapter, setting: setting.name, kind, by: Math.round(by), path: path.slice(-4).join('>'), text});
  };
  // Blanks at the end of a line hang beyond it, and nobody sees them: whether any character but a blank is in a part of a text and beyond.
  const inked = (node, rect, isBeyond) => {
    if (node.nodeType !== 3) return true;
    const range = doc.createRange();
    for (let i = 0; i < node.data.length && i < 4000; i++) {
      if (!node.data[i].trim()) continue;
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      for (const one of range.getClientRects()) {
        const inside = one.top < rect.bottom && one.bottom > rect.top && one.left >= rect.left - 1 && one.right <= rect.right + 1;
        if (inside && isBeyond(one)) return true;
      }
    }
    return false;
  };
  const visible = (node, rect) => {
    const page = Math.floor(((vertical ? rect.top : rect.left) + 1) / along);
    // A blank that hangs reaches into the next page; what stands there is not beyond this one.
    return inked(node, rect, one => (vertical ? one.top : one.left) < (page + 1) * along &&
        (vertical ? one.bottom : one.right) > (page + 1) * along - margin + margin * 0.75 + 1);
  };
  // A justified line whose characters stand apart: what is added to one is in its box.
  const stretched = (node, style) => {
    if (style.textAlign !== 'justify' || !/\p{Script=Han}/u.test(node.data)) return;
    const em = parseFloat(style.fontSize);
    const range = doc.createRange();
    for (let i = 0; i < node.data.length; i++) {
      if (!/\p{Script=Han}/u.test(node.data[i])) continue;
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      const box = range.getBoundingClientRect();
      const added = (vertical ? box.height : box.width) / em - 1;
      if (added > STRETCH && added < 4) { report('stretched', node, added * em); return; }
    }
  };
  const boxes = [];
  const within = (node, rect) => {
    if (rect.width < 0.5 || rect.height < 0.5) return;
    const from = vertical ? rect.top : rect.left;
    const to = vertical ? rect.bottom : rect.right;
    const page = Math.floor((from + 1) / along);
    const beyond = Math.max(to - (page + 1) * along + margin, page * along + margin - from);
    // A full stop may hang in the margin.
    if (beyond > margin * 0.75 + 1 && visible(node, rect)) report('beyond', node, beyond);
    const acrossBy = one => Math.max(vertical ? one.right - setting.width : one.bottom - across, vertical ? -one.left : -one.top);
    if (acrossBy(rect) > ACROSS && inked(node, rect, one => acrossBy(one) > ACROSS)) report('across', node, acrossBy(rect));
  };
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 3) {
      if (!node.data.trim()) continue;
      const math = node.parentElement.closest('math');
      const block = math || node.parentElement.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, pre, figcaption, caption, blockquote, aside, div');
      if (!math) stretched(node, win.getComputedStyle(node.parentElement));
      const range = doc.createRange();
      range.selectNodeContents(node);
      // The box of a letter in a formula is its ink; that of its text is as high as the font, which reaches far beyond.
      for (const rect of math ? node.parentElement.getClientRects() : range.getClientRects()) {
        within(math || node, rect);
        const from = vertical ? rect.top : rect.left;
        const end = (Math.floor((from + 1) / along) + 1) * along;
        const seenRect = vertical
            ? {left: rect.left, right: rect.right, top: rect.top, bottom: Math.min(rect.bottom, end), width: rect.width, height: Math.min(rect.bottom, end) - rect.top}
            : {left: rect.left, right: Math.min(rect.right, end), top: rect.top, bottom: rect.bottom, width: Math.min(rect.right, end) - rect.left, height: rect.height};
        boxes.push({rect: seenRect, block, node});
      }
    } else if (node.localName === 'img' || node.localName === 'math') {
      for (const rect of node.getClientRects()) within(node, rect);
      if (node.localName === 'img' && node.getClientRects().length) boxes.push({rect: node.getBoundingClientRect(), block: node, node});
    } else if (node.scrollWidth > node.clientWidth + 2 && node.clientWidth > 0 && win.getComputedStyle(node).overflowX !== 'visible') {
      report('hidden', node, node.scrollWidth - node.clientWidth);
    }
  }
  // A heading, or the head of a table, at the foot of a page and what it heads on the next, although one page has room for both.
  const pageOf = rect => Math.floor(((vertical ? rect.top : rect.left) + 1) / along);
  const size = node => {
    const style = win.getComputedStyle(node);
    const own = [...node.getClientRects()].reduce((sum, rect) => sum + (vertical ? rect.width : rect.height), 0);
    return own + parseFloat(vertical ? style.marginRight : style.marginTop) + parseFloat(vertical ? style.marginLeft : style.marginBottom);
  };
  const isHeading = node => node && /^h[1-6]$/.test(node.localName);
  // With the headings that it follows at once.
  const chain = head => {
    const before = head.previousElementSibling ?? (head.parentElement.localName === 'section' ? head.parentElement.previousElementSibling : null);
    const last = before?.localName === 'section' ? before.lastElementChild : before;
    return size(head) + (isHeading(last) ? chain(last) : 0);
  };
  for (const head of doc.querySelectorAll('section h1, h2, h3, h4, h5, h6, thead')) {
    const next = head.localName === 'thead' ? head.parentElement.querySelector('tbody > tr') : head.nextElementSibling;
    const own = [...head.getClientRects()].at(-1);
    const other = next?.getClientRects()[0];
    if (!own || !other || pageOf(own) === pageOf(other)) continue;
    const style = win.getComputedStyle(next);
    // What is set across vertical lines cannot be parted, either.
    const whole = style.breakInside === 'avoid' || vertical !== style.writingMode.startsWith('vertical');
    const lines = 3 * parseFloat(style.fontSize);
    // Pieces of a picture may be parted from each other, and none in itself.
    const piece = next.localName === 'figure' && next.querySelector('img');
    if (chain(head) + (whole ? size(next) : Math.max(lines, piece ? size(piece) : 0)) < across) report('alone', head, 0);
  }
  // What overlaps: boxes of different blocks, found by rows of ten pixels.
  const rows = new Map();
  const seen = new Set();
  for (const box of boxes) {
    const r = box.rect;
    if (r.width < 2 || r.height < 2) continue;
    for (let y = Math.floor(r.top / 20); y <= Math.floor(r.bottom / 20); y++) {
      for (let x = Math.floor(r.left / 60); x <= Math.floor(r.right / 60); x++) {
        const key = y + ':' + x;
        const others = rows.get(key) || [];
        for (const other of others) {
          if (other.block === box.block || other.block.contains(box.block) || box.block.contains(other.block)) continue;
          const o = other.rect;
          const w = Math.min(r.right, o.right) - Math.max(r.left, o.left);
          const h = Math.min(r.bottom, o.bottom) - Math.max(r.top, o.top);
          const thin = 0.4 * Math.min(r.height, o.height, r.width, o.width);
          if (w > thin && h > thin && Math.min(w, h) > 6 && !seen.has(box.block)) { seen.add(box.block); report('over', box.node, Math.min(w, h)); }
        }
        others.push(box);
        rows.set(key, others);
      }
    }
  }
  const unique = new Map();
  for (const one of found) { const key = one.kind + one.path + one.text; const old = unique.get(key); if (!old || old.by < one.by) unique.set(key, one); }
  return [...unique.values()];
}
