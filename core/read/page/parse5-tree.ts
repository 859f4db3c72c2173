import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import type { PageNode } from "./node.ts";

/** A node of the light tree that parse5 builds for the readers. */
export interface TreeNode extends PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly namespace: html.NS;
  childNodes: TreeNode[];
  parent: TreeNode | null;
  attributes: Token.Attribute[];
  data?: string;
  content?: TreeNode;
  mode?: html.DOCUMENT_MODE;
}

type Map = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode
>;

const noAttributes: Token.Attribute[] = [];
/** Texts and comments never get children. */
const childless: TreeNode[] = [];

/** One shape for all kinds of nodes: code that walks mixed shapes is several times slower. */
class LightNode implements TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly namespace: html.NS;
  childNodes: TreeNode[];
  parent: TreeNode | null = null;
  attributes: Token.Attribute[];
  data: string;

  constructor(
    nodeType: number,
    nodeName: string,
    { attributes = noAttributes, namespace = html.NS.HTML, data = "" }: Partial<TreeNode> = {},
  ) {
    this.nodeType = nodeType;
    this.nodeName = nodeName;
    this.namespace = namespace;
    this.childNodes = nodeType === 3 || nodeType === 8 ? childless : [];
    this.attributes = attributes;
    this.data = data;
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}

function detach(node: TreeNode): void {
  const siblings = node.parent?.childNodes;
  if (siblings === undefined) return;
  // Moved nodes are nearly always the last ones.
  const index = siblings.lastIndexOf(node);
  if (index >= 0) siblings.splice(index, 1);
  node.parent = null;
}

function append(parent: TreeNode, node: TreeNode): void {
  parent.childNodes.push(node);
  node.parent = parent;
}

function insertBefore(parent: TreeNode, node: TreeNode, reference: TreeNode): void {
  const index = parent.childNodes.lastIndexOf(reference);
  parent.childNodes.splice(index < 0 ? parent.childNodes.length : index, 0, node);
  node.parent = parent;
}

function textNode(data: string): TreeNode {
  return new LightNode(3, "#text", { data });
}

/** Builds `PageNode`s directly, so that no second tree and no wrapper is needed. */
export const pageTree: TreeAdapter<Map> = {
  createDocument: () => new LightNode(9, "#document"),
  createDocumentFragment: () => new LightNode(11, "#document-fragment"),
  createElement: (tagName, namespace, attributes) => new LightNode(1, tagName, { namespace, attributes }),
  createCommentNode: (data) => new LightNode(8, "#comment", { data }),
  createTextNode: textNode,
  appendChild: append,
  insertBefore,
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: (template) => template.content ?? new LightNode(11, "#document-fragment"),
  setDocumentType: () => undefined,
  setDocumentMode: (document, mode) => {
    document.mode = mode;
  },
  getDocumentMode: (document) => document.mode ?? html.DOCUMENT_MODE.NO_QUIRKS,
  detachNode: detach,
  insertText(parent, text) {
    const last = parent.childNodes.at(-1);
    if (last?.nodeType === 3) last.data = (last.data ?? "") + text;
    else append(parent, textNode(text));
  },
  insertTextBefore(parent, text, reference) {
    const previous = parent.childNodes[parent.childNodes.lastIndexOf(reference) - 1];
    if (previous?.nodeType === 3) previous.data = (previous.data ?? "") + text;
    else insertBefore(parent, textNode(text), reference);
  },
  adoptAttributes(recipient, attributes) {
    const known = new Set(recipient.attributes.map((attribute) => attribute.name));
    for (const attribute of attributes) if (!known.has(attribute.name)) recipient.attributes.push(attribute);
  },
  getFirstChild: (node) => node.childNodes[0] ?? null,
  getChildNodes: (node) => node.childNodes,
  getParentNode: (node) => node.parent,
  getAttrList: (element) => element.attributes,
  getTagName: (element) => element.nodeName,
  getNamespaceURI: (element) => element.namespace,
  getTextNodeContent: (node) => node.data ?? "",
  getCommentNodeContent: (node) => node.data ?? "",
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: (node): node is TreeNode => node.nodeType === 3,
  isCommentNode: (node): node is TreeNode => node.nodeType === 8,
  isDocumentTypeNode: (node): node is TreeNode => node.nodeType === 10,
  isElementNode: (node): node is TreeNode => node.nodeType === 1,
  setNodeSourceCodeLocation: () => undefined,
  getNodeSourceCodeLocation: () => null,
  updateNodeSourceCodeLocation: () => undefined,
};
