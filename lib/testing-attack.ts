/** What the payloads of tests are made of: whatever runs sets `window.__hacked`, whatever loads comes from `attack.example`. */
export const RUN = '__hacked=1'
export const CALL = 'self.__hacked=1'
export const AWAY = 'https://attack.example'

export const control = (code: number) => String.fromCodePoint(code)

/** Every decimal, hexadecimal or padded way of writing the same letters as character references. */
const decimal = (text: string) => [...text].map((sign) => `&#${sign.codePointAt(0)};`).join('')
const hex = (text: string) =>
  [...text].map((sign) => `&#x${sign.codePointAt(0)?.toString(16)};`).join('')
const padded = (text: string) => [...text].map((sign) => `&#000000${sign.codePointAt(0)}`).join('')

export const JS = `javascript:${RUN}`

export const jsAddresses = [
  JS,
  `JaVaScRiPt:${RUN}`,
  ` ${JS}`,
  `${control(1)}${JS}`,
  `${control(0x1f)}${JS}`,
  `java\tscript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\rscript:${RUN}`,
  `java&Tab;script&colon;${RUN}`,
  `java&NewLine;script:${RUN}`,
  `javascript&#58;${RUN}`,
  `javascript&#x3A;${RUN}`,
  `${decimal('javascript:')}${RUN}`,
  `${hex('javascript:')}${RUN}`,
  `${padded('javascript:')}${RUN}`,
  `javascript://attack.example/%0a${RUN}`,
  `javascript:/*https://ours.example/*/${RUN}`,
  `javascript:'<svg onload=${RUN}>'`,
  `javascript${control(0xad)}:${RUN}`,
  `\\x6a\\x61vascript:${RUN}`,
  `java%73cript:${RUN}`,
  `vbscript:msgbox(1)`,
  `VBS${control(9)}cript:msgbox(1)`,
  `livescript:${RUN}`,
  `data:text/html,<script>parent.${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5wYXJlbnQuX19oYWNrZWQ9MTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${RUN}'/>`,
  `data:application/xhtml+xml,<x xmlns='http://www.w3.org/1999/xhtml'/>`,
  `feed:${JS}`,
  `view-source:${JS}`,
  `jar:${AWAY}/a.jar!/x.html`,
  `blob:${AWAY}/5f0c`,
  `filesystem:${AWAY}/temporary/x.html`,
  `//attack.example/x`,
  `/\\attack.example/x`,
  `\\\\attack.example\\x`,
  `https:attack.example`,
  `https://ours.example@attack.example/`,
  `http://[::1`,
]
