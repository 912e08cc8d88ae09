import type { PortableFunction } from "./portable-functions";

/** A function of ours as a formula that Excel calculates without any add-in. */
export interface Portable {
  /** The workbook's name for it. */
  readonly name: string;
  /** Of the custom function, in its order; one that is left out is handed over as empty text. */
  readonly parameters: readonly string[];
  /** `=LAMBDA(…)` in English notation. */
  readonly formula: string;
}

/* What is no figure where one is due is an error, as in the function; it can bear no message. */
const REFUSED = `VALUE("?")`;
/** Below every revenue: where rows without a client go in the order. */
const LAST = "-1E+300";

/** Figures by place, empty text where a cell is blank; anything else is refused. */
const figures = (cells: string): string =>
  `IF(ISNUMBER(${cells}),${cells},IF(TRIM(${cells})="","",${REFUSED}))`;
/** A row made a column; a column stays one. */
const upright = (cells: string): string => `IF(ROWS(${cells})=1,TRANSPOSE(${cells}),${cells})`;
const among = (word: string, ...list: readonly string[]): string =>
  `ISNUMBER(XMATCH(${word},{${list.map((one) => `"${one}"`).join(",")}}))`;
/** 1 where a flag says no, 0 where it says yes or nothing. */
const saysNo = (word: string): string =>
  `IF(${among(word, "no", "n", "false", "0", "nein")},1,IF(${among(word, "", "yes", "y", "true", "1", "x", "✓", "✔", "ja")},0,${REFUSED}))`;
const flagWord = (cells: string): string =>
  `IF(ISLOGICAL(${cells}),IF(${cells},"yes","no"),LOWER(TRIM(${cells})))`;

/** Steps that end with the result, as the arguments of LET. */
type Steps = readonly (readonly [name: string, formula: string])[];

function lambda(name: string, parameters: readonly string[], steps: Steps, result: string): Portable {
  const body = steps.map(([step, formula]) => `${step},${formula},`).join("");
  return { name, parameters, formula: `=LAMBDA(${parameters.join(",")},LET(${body}${result}))` };
}

/** Revenues by client and their order: largest first, equal ones as given, rows without a client last. */
const ordered: Steps = [
  ["q_", figures("revenues")],
  ["v_", upright("q_")],
  ["k_", "ISNUMBER(v_)"],
  ["t_", "SUM(v_)"],
  ["i_", "SEQUENCE(ROWS(v_))"],
  ["w_", `IF(k_,ROUND(v_,6),${LAST})`],
  ["x_", "SORTBY(IF(k_,v_,0),w_,-1,i_,1)"],
];
/** Sums that cancel leave less than the method compares. */
const total = `IF(ROUND(t_,6)<=0,${REFUSED},t_)`;
const sameWay = (column: string): string => `IF(ROWS(q_)=1,TRANSPOSE(${column}),${column})`;

/**
 * The five functions that spreadsheet formulas can do as well, with the same results.
 *
 * @source Method, part 13.
 */
export const portables: Readonly<Record<PortableFunction, Portable>> = {
  REVPCT: lambda(
    "XS_REVPCT",
    ["revenues"],
    [
      ["q_", figures("revenues")],
      ["t_", "SUM(q_)"],
    ],
    `IF(ISNUMBER(q_),q_/${total},"")`,
  ),
  CUMREVPCT: lambda(
    "XS_CUMREVPCT",
    ["revenues"],
    [
      ...ordered,
      ["s_", "SCAN(0,x_,LAMBDA(a_,y_,a_+y_))"],
      ["c_", `IF(k_,SORTBY(s_,SORTBY(i_,w_,-1,i_,1))/${total},"")`],
    ],
    sameWay("c_"),
  ),
  CUMCLIENTPCT: lambda(
    "XS_CUMCLIENTPCT",
    ["revenues"],
    [...ordered, ["c_", `IF(k_,SORTBY(i_,SORTBY(i_,w_,-1,i_,1))/(COUNT(v_)+0*t_),"")`]],
    sameWay("c_"),
  ),
  ABCDCLASS: lambda(
    "XS_ABCDCLASS",
    ["revenues", "margins", "in_profile", "cuts"],
    [
      ...ordered,
      ["j_", figures("margins")],
      ["m_", `IF(${upright("j_")}>1,IF(ISNUMBER(${upright("j_")}),${REFUSED},""),${upright("j_")})`],
      ["f_", flagWord("in_profile")],
      ["p_", saysNo(upright("f_"))],
      ["u_", "IF(COUNT(cuts)=0,{0.8,0.95,0.6,0.4,0.2},cuts)"],
      ["d_", "INDEX(u_,1)"],
      ["e_", "INDEX(u_,2)"],
      ["g_", "INDEX(u_,3)"],
      ["h_", "INDEX(u_,4)"],
      ["l_", "INDEX(u_,5)"],
      ["o_", `AND(COUNT(u_)=5,ROWS(u_)*COLUMNS(u_)=5,d_>0,d_<e_,e_<=1,g_<1,g_>h_,h_>l_,l_>0,SUM(p_)>=0)`],
      ["s_", `XLOOKUP(w_,1*SORTBY(w_,w_,-1),SCAN(0,x_,LAMBDA(a_,y_,a_+y_))-x_)/${total}`],
      ["b_", "(s_>=d_-1E-9)+(s_>=e_-1E-9)"],
      ["r_", `IF(m_="",0,(m_<g_-1E-9)+(m_<h_-1E-9)+(m_<l_-1E-9)+(m_+1E-9<0))`],
      ["z_", `IF(SUM(k_*(m_<>""))=0,MID("ABC",b_+1,1),IF(m_="","–",MID("ABCCDABCDDBCDDD",b_*5+r_+1,1)))`],
      ["n_", `IF(v_<=0,"D",IF(((z_="A")+(z_="B"))*p_,"C",z_))`],
      ["c_", `IF(k_,IF(o_*(ROUND(t_,6)>0),n_,${REFUSED}),"")`],
    ],
    sameWay("c_"),
  ),
  XSELLPOTENTIAL: lambda(
    "XS_XSELLPOTENTIAL",
    ["holdings", "in_profile", "seats"],
    [
      ["m_", "ISNUMBER(holdings)"],
      ["t_", `IF(m_,"",IF(ISLOGICAL(holdings),${REFUSED},UPPER(TRIM(holdings))))`],
      [
        "g_",
        `IF(m_,IF(holdings>0,0,1),IF(${among("t_", "", "P", "Z")},1,IF(${among("t_", "Y", "N", "X", "C", "L")},0,${REFUSED})))`,
      ],
      ["a_", "IF(m_,IF(holdings>0,holdings,0),0)"],
      ["f_", flagWord("in_profile")],
      ["q_", `BYROW(IF(m_,1,IF(t_="",0,1)),LAMBDA(r_,MAX(r_)))*(1-${saysNo(upright("f_"))})`],
      ["j_", figures("seats")],
      ["s_", `IF(ISNUMBER(${upright("j_")}),IF(${upright("j_")}<0,${REFUSED},${upright("j_")}),0)`],
      ["y_", "BYCOL(q_*a_,LAMBDA(b_,SUM(b_)))"],
      ["x_", "BYCOL(q_*SIGN(a_),LAMBDA(c_,SUM(c_)))"],
      ["v_", "y_/IF(SIGN(x_),x_,1)"],
      ["w_", "BYCOL(q_*a_*SIGN(s_),LAMBDA(d_,SUM(d_)))"],
      ["n_", "BYCOL(q_*SIGN(a_)*s_,LAMBDA(h_,SUM(h_)))"],
      ["e_", "w_/IF(SIGN(n_),n_,1)"],
    ],
    `IF(q_,BYROW(g_*IF(SIGN(s_)*SIGN(n_),s_*e_,v_),LAMBDA(l_,SUM(l_)))+0*SUM(g_),"")`,
  ),
};
