/**
 * Which error codes the code throws, told by the type checker: `new Refused("messaging.closed")` has one, and
 * `new Refused(`messaging.${decision.because}`)` has one for each reason that the type of `because` admits.
 */

import ts from "typescript";

const KINDS = new Set([
  "Invalid",
  "Unauthenticated",
  "Forbidden",
  "NotFound",
  "Refused",
  "TooMany",
  "Unavailable",
]);

export type Thrown = {
  readonly code: string;
  readonly kind: string;
  readonly path: string;
  readonly line: number;
};
/** A throw whose codes cannot be told, because its type is any string. */
export type Untold = { readonly words: string; readonly path: string; readonly line: number };

export function findThrown(program: ts.Program, root: string): { thrown: Thrown[]; untold: Untold[] } {
  const checker = program.getTypeChecker();
  const thrown: Thrown[] = [];
  const untold: Untold[] = [];
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.slice(root.length + 1);
    if (!/^(kernel|modules|apps)\//.test(path) || /\.test\.ts$|\/testing(\.ts$|\/)/.test(path)) continue;
    const visit = (node: ts.Node): void => {
      const raised = raisedBy(node);
      if (raised) {
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        const codes = wordsOf(raised.code, checker);
        if (!codes) untold.push({ words: raised.code.getText(file), path, line });
        for (const code of codes ?? []) thrown.push({ code, kind: raised.kind, path, line });
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return { thrown, untold };
}

/** The kind of failure and the expression of its code, where `node` makes one; a subclass hands its code to `super`. */
function raisedBy(node: ts.Node): { kind: string; code: ts.Expression } | undefined {
  if (ts.isNewExpression(node) && ts.isIdentifier(node.expression) && KINDS.has(node.expression.text)) {
    const code = node.arguments?.[0];
    return code && { kind: node.expression.text, code };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.SuperKeyword) {
    const parent = ts.findAncestor(node, ts.isClassLike)?.heritageClauses?.[0]?.types[0]?.expression;
    const code = node.arguments[0];
    if (parent && ts.isIdentifier(parent) && KINDS.has(parent.text))
      return code && { kind: parent.text, code };
  }
  return undefined;
}

/** Every text the expression can be; undefined when that is endless. */
function wordsOf(expression: ts.Expression, checker: ts.TypeChecker): string[] | undefined {
  if (ts.isTemplateExpression(expression)) {
    let texts = [expression.head.text];
    for (const span of expression.templateSpans) {
      const words = wordsOf(span.expression, checker);
      if (!words) return undefined;
      texts = texts.flatMap((text) => words.map((word) => text + word + span.literal.text));
    }
    return texts;
  }
  const type = checker.getTypeAtLocation(expression);
  const members = type.isUnion() ? type.types : [type];
  return members.every((member) => member.isStringLiteral())
    ? members.map((member) => member.value)
    : undefined;
}

/** The program of `root` as its tsconfig.json describes it. */
export function programOf(root: string): ts.Program {
  const read = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile);
  const { fileNames, options } = ts.parseJsonConfigFileContent(read.config, ts.sys, root);
  return ts.createProgram(fileNames, {
    ...options,
    noEmit: true,
    incremental: false,
    tsBuildInfoFile: undefined,
  });
}
