// The model of packages/simulatie in C++, to measure it against: the same events, draws and sums, so that the course is the same to the bit.
// Build with -O3 -ffp-contract=off. Reads the scenario as numbers (see tegenhangers.ts); prints events, milliseconds and the hash of run `zaad`.
#include <chrono>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <vector>
using namespace std;
typedef vector<double> Getallen;
typedef vector<int32_t> Tellers;
static const double ONEINDIG = numeric_limits<double>::infinity(), JAAR = 365, MAAND = 365.0 / 12;

static double ln(double x) {
  uint64_t bits; memcpy(&bits, &x, 8);
  int32_t boven = (int32_t)(bits >> 32), macht = (boven >> 20) - 1023;
  boven &= 0xfffff;
  int32_t omlaag = (boven + 0x95f64) & 0x100000;
  bits = ((uint64_t)(uint32_t)(boven | (omlaag ^ 0x3ff00000)) << 32) | (bits & 0xffffffffu);
  macht += omlaag >> 20;
  double y; memcpy(&y, &bits, 8);
  double f = y - 1, s = f / (2 + f), z = s * s;
  double reeks = z * (0.6666666666666735 + z * (0.3999999999940942 + z * (0.2857142874366239 + z * (0.22222198432149784 +
    z * (0.1818357216161805 + z * (0.15313837699209373 + z * 0.14798198605116586))))));
  double half = 0.5 * f * f;
  return macht * 0.6931471803691238 - (half - (s * (half + reeks) + macht * 1.9082149292705877e-10) - f);
}
static double eMacht(double x) {
  double macht = floor(x * 1.4426950408889634 + 0.5), boven = x - macht * 0.6931471803691238, onder = macht * 1.9082149292705877e-10;
  double r = boven - onder, t = r * r;
  double c = r - t * (0.16666666666666602 + t * (-0.0027777777777015593 + t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  double y = 1 - (onder - (r * c) / (2 - c) - boven);
  uint64_t bits = (uint64_t)((int64_t)macht + 1023) << 52; double twee; memcpy(&twee, &bits, 8);
  return y * twee;
}
static double kwantiel(double p) {
  if (p > 0.5) return -kwantiel(1 - p);
  if (p < 0.02425) {
    double q = sqrt(-2 * ln(p));
    return (((((-0.007784894002430293 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) /
      ((((0.007784695709041462 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
  }
  double q = p - 0.5, r = q * q;
  return ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
}
static inline uint32_t rol(uint32_t x, int n) { return (x << n) | (x >> (32 - n)); }
struct Loting {
  uint32_t zaad = 0;
  double uniform(uint32_t stroom, uint32_t wie, uint32_t beurt) const {
    uint32_t k[3] = {zaad, stroom, 0x1bd11bdau ^ zaad ^ stroom}, a = wie + zaad, b = beurt + stroom;
    static const int r[2][4] = {{13, 15, 26, 6}, {17, 29, 16, 24}};
#pragma GCC unroll 5
    for (int ronde = 0; ronde < 5; ronde++) {
      const int *w = r[ronde & 1];
      a += b; b = rol(b, w[0]) ^ a; a += b; b = rol(b, w[1]) ^ a; a += b; b = rol(b, w[2]) ^ a; a += b; b = rol(b, w[3]) ^ a;
      a += k[(ronde + 1) % 3]; b += k[(ronde + 2) % 3] + ronde + 1;
    }
    return ((a >> 5) * 67108864.0 + (b >> 6) + 0.5) / 9007199254740992.0;
  }
  double wacht(double gemiddeld, uint32_t stroom, uint32_t wie, uint32_t beurt) const { return -gemiddeld * ln(uniform(stroom, wie, beurt)); }
  double lognormaal(double gemiddeld, double s, uint32_t stroom, uint32_t wie, uint32_t beurt) const {
    return gemiddeld * eMacht(s * kwantiel(uniform(stroom, wie, beurt)) - 0.5 * s * s);
  }
};
struct Regel { double tijd; int32_t orde, code; };
struct Agenda {
  vector<Regel> hoop, ver; Tellers vakken, volgende; double eind = 0, schaal = 0, tijd = 0;
  int dichtbij = 0, aantal = 0, gepland = 0, vak = 0, gebruikt = 0, vrij = -1, soort = 0, wie = 0;
  void leeg() { fill(vakken.begin(), vakken.end(), -1); dichtbij = aantal = gepland = vak = gebruikt = 0; vrij = -1; tijd = 0; }
  void inHoop(Regel r) {
    if (dichtbij == (int)hoop.size()) hoop.resize(hoop.size() * 2);
    int plek = dichtbij++;
    while (plek > 0) {
      int boven = (plek - 1) >> 2; const Regel &e = hoop[boven];
      if (e.tijd < r.tijd || (e.tijd == r.tijd && e.orde < r.orde)) break;
      hoop[plek] = e; plek = boven;
    }
    hoop[plek] = r;
  }
  void plan(double t, int s, int w) {
    if (t > eind) return;
    Regel r = {t, gepland++, (w << 4) | s}; aantal++;
    double plek = t * schaal;
    if (plek < vak + 1) { inHoop(r); return; }
    int v = plek < (double)vakken.size() - 1 ? (int)plek : (int)vakken.size() - 1, p = vrij;
    if (p >= 0) vrij = volgende[p];
    else { if (gebruikt == (int)ver.size()) { ver.resize(2 * ver.size()); volgende.resize(ver.size()); } p = gebruikt++; }
    ver[p] = r; volgende[p] = vakken[v]; vakken[v] = p;
  }
  bool haal() {
    if (aantal == 0) return false;
    while (vakken[vak] < 0) vak++;
    int p = vakken[vak]; vakken[vak] = -1;
    while (p >= 0) { inHoop(ver[p]); int n = volgende[p]; volgende[p] = vrij; vrij = p; p = n; }
    return true;
  }
  double eerste() { return dichtbij > 0 || haal() ? hoop[0].tijd : ONEINDIG; }
  void neem() {
    tijd = hoop[0].tijd; soort = hoop[0].code & 15; wie = (uint32_t)hoop[0].code >> 4; aantal--;
    int n = --dichtbij; Regel l = hoop[n]; int plek = 0;
    for (;;) {
      int kind = 4 * plek + 1; if (kind >= n) break;
      int klein = kind, grens = kind + 4 < n ? kind + 4 : n;
      for (int a = kind + 1; a < grens; a++)
        if (hoop[a].tijd < hoop[klein].tijd || (hoop[a].tijd == hoop[klein].tijd && hoop[a].orde < hoop[klein].orde)) klein = a;
      if (l.tijd < hoop[klein].tijd || (l.tijd == hoop[klein].tijd && l.orde < hoop[klein].orde)) break;
      hoop[plek] = hoop[klein]; plek = klein;
    }
    hoop[plek] = l;
  }
};
enum { AANKOMST, EINDE, VERTREK, INDIENST, OPBOUW, LANGZIEK, OVERDRACHT, TERUG, KORTZIEK, BETER, CONTACT, PLAN };
enum { S_AANKOMST = 1, S_GROOTTE, S_VERBLIJF, S_WERK, S_VERTREK, S_VACATURE, S_LANG, S_KORT, S_AFWIJKING, S_KEUZE, S_BEGIN };
enum { START, INTERN, VAST, KLAAR };
struct Stap { double vanaf, waarde; };
static double geldend(const vector<Stap> &s, int maand) { double w = 0; for (auto &x : s) if (x.vanaf <= maand) w = x.waarde; return w; }
struct Team { int gi, vanaf, tot; vector<Stap> plaatsen, caseload; };

struct Model {
  int maanden, aanloop, gi; Getallen gezin, verblijf; vector<Stap> opbouw; double verloop, vacature, spreiding, lang, langDagen, naDagen, kort, kortDagen;
  double contactDagen, contactwerk, planDagen, planwerk, voorrang, naLijst; vector<Team> teams; Getallen kinderen0, tussen;
  Loting loting; Agenda agenda; double dag; long gebeurtenissen; int aantal;
  Tellers vanaf, inst, team, belasting, beurt, lange, korte, openTot, keuzes, aankomsten, tellers, stand; vector<uint8_t> bezet, geworven, afwezig; Getallen cap, sinds0, deel, afwijking, caseload, dagen, sindsdag, stays;
  // families
  int gezinnen, kindaantal; Tellers gInst, gKind, gStatus, gPlaats, gStroom, gNummer, voor, na, kop, staart, van; Getallen gAan, gSinds, gEerste;

  int alleen, gis, lotPlaats, lotGi;

  void lees(FILE *f, int welke) {
    alleen = lotGi = welke;
    auto n = [&] { double x; if (fscanf(f, "%lf", &x) != 1) { fprintf(stderr, "scenario onvolledig\n"); exit(2); } return x; };
    maanden = n(); aanloop = n(); gezin.resize((int)n()); for (auto &x : gezin) x = n();
    verblijf.resize(4); for (auto &x : verblijf) x = n();
    verloop = n(); vacature = n(); spreiding = n(); lang = n(); langDagen = n(); naDagen = n(); kort = n(); kortDagen = n();
    opbouw.resize((int)n()); for (auto &x : opbouw) { x.vanaf = n(); x.waarde = n(); }
    contactDagen = n(); contactwerk = n(); planDagen = n(); planwerk = n(); voorrang = n(); naLijst = n();
    gis = n(); gi = 1; aantal = lotPlaats = 0; double gemiddeld = 0;
    for (size_t i = 0; i < gezin.size(); i++) gemiddeld += gezin[i] * (i + 1);
    double totaal = 0;
    for (int g = 0; g < gis; g++) {
      bool telt = g == alleen;
      if (telt) vanaf.push_back(aantal);
      for (int s = 0; s < 4; s++) { double k = n(); if (telt) { kinderen0.push_back(k); totaal += k; } }
      for (int s = 0; s < 4; s++) { double i = n(); if (telt) tussen.push_back(JAAR / (i / gemiddeld)); }
      int teamaantal = n();
      for (int t = 0; t < teamaantal; t++) {
        Team x; x.gi = 0; x.plaatsen.resize((int)n()); double meest = 0;
        for (auto &p : x.plaatsen) { p.vanaf = n(); p.waarde = n(); meest = max(meest, p.waarde); }
        x.caseload.resize((int)n()); for (auto &p : x.caseload) { p.vanaf = n(); p.waarde = n(); }
        int plaatsen = (int)floor(meest + 0.5);
        if (g < alleen) lotPlaats += plaatsen;
        if (telt) { x.vanaf = aantal; x.tot = aantal += plaatsen; teams.push_back(x); }
      }
    }
    vanaf.push_back(aantal); inst.resize(aantal); team.resize(aantal);
    for (size_t t = 0; t < teams.size(); t++) for (int p = teams[t].vanaf; p < teams[t].tot; p++) { inst[p] = teams[t].gi; team[p] = t; }
    double breedte = 6000 / (totaal + 1); breedte = breedte > 10 ? 10 : breedte < 0.05 ? 0.05 : breedte;
    agenda.eind = (aanloop + maanden) * MAAND; agenda.schaal = 1 / breedte;
    agenda.vakken.resize((int)ceil(agenda.eind / breedte) + 2); int ruimte = totaal / 2 + 256;
    agenda.hoop.resize(ruimte); agenda.ver.resize(ruimte); agenda.volgende.resize(ruimte);
    kop.resize(2 * gi + aantal); staart.resize(2 * gi + aantal); groei(totaal * 1.5 + 256); van.resize(2 * gInst.size());
  }
  void groei(int n) { for (auto v : {&gInst, &gKind, &gStatus, &gPlaats, &gStroom, &gNummer, &voor, &na}) v->resize(n); for (auto v : {&gAan, &gSinds, &gEerste}) v->resize(n); }
  double vol(int p) { return caseload[team[p]] + afwijking[p]; }
  void bereken(int p) { cap[p] = bezet[p] && !afwezig[p] ? vol(p) * deel[p] : 0; }
  double opbouwNa(double d) { double w = 0; for (auto &x : opbouw) if (x.vanaf <= d) w = x.waarde; return w; }
  void begin(int p, double d) { bezet[p] = 1; geworven[p] = 0; beurt[p]++; afwezig[p] = 0; afwijking[p] = loting.uniform(S_AFWIJKING, lotPlaats + p, beurt[p]) - 0.5; deel[p] = d; bereken(p); }
  void planVoor(int p, double over, int soort) { agenda.plan(dag + over, soort, p * 256 + beurt[p] % 256); }
  void planZiekte(int p, double gemiddeld, int soort) { int b = ++(soort == LANGZIEK ? lange : korte)[p]; planVoor(p, loting.wacht(gemiddeld, soort == LANGZIEK ? S_LANG : S_KORT, lotPlaats + p, 2 * b), soort); }
  double ziekteduur(int p, double gemiddeld, int soort) { return loting.wacht(gemiddeld, soort == LANGZIEK ? S_LANG : S_KORT, lotPlaats + p, 2 * (soort == LANGZIEK ? lange : korte)[p] + 1); }
  void planPersoon(int p, double inDienst, bool ziek) {
    int b = beurt[p];
    if (verloop > 0) planVoor(p, loting.wacht(JAAR / verloop, S_VERTREK, lotPlaats + p, b), VERTREK);
    if (lang > 0 && !ziek) planZiekte(p, JAAR / lang, LANGZIEK);
    if (kort > 0) planZiekte(p, JAAR / kort, KORTZIEK);
    for (auto &x : opbouw) if (x.vanaf > inDienst) planVoor(p, x.vanaf - inDienst, OPBOUW);
    sinds0[p] = dag - inDienst;
  }
  void werf(int p) { geworven[p] = 1; planVoor(p, loting.lognormaal(vacature, spreiding, S_VACATURE, lotPlaats + p, beurt[p]), INDIENST); }
  void planAankomst(int bron) { if (tussen[bron] != ONEINDIG) agenda.plan(dag + loting.wacht(tussen[bron], (4 * lotGi + bron) * 16 + S_AANKOMST, aankomsten[bron], 0), AANKOMST, bron); }
  int maakGezin(int bron, int lijst, bool nieuw) {
    int nummer = aankomsten[bron]++;
    if (gezinnen == (int)gInst.size()) groei(2 * gezinnen);
    int g = gezinnen++; gInst[g] = bron / 4; gAan[g] = dag; gEerste[g] = ONEINDIG; gStroom[g] = (4 * lotGi + bron) * 16; gNummer[g] = nummer; gPlaats[g] = -1; gKind[g] = 0;
    double lot = loting.uniform((4 * lotGi + bron) * 16 + S_GROOTTE, nummer, 0), som = gezin[0]; int grootte = 1;
    for (; lot > som && grootte < (int)gezin.size(); grootte++) som += gezin[grootte];
    for (int k = 0; k < grootte; k++) {
      double v = loting.wacht(verblijf[bron % 4] * JAAR, (4 * lotGi + bron) * 16 + S_VERBLIJF, nummer, k);
      if (kindaantal == (int)van.size()) van.resize(2 * kindaantal);
      van[kindaantal] = g; gKind[g]++; agenda.plan(dag + v, EINDE, kindaantal++);
    }
    if (!nieuw) { gEerste[g] = dag; opLijst(g, lijst); return grootte; }
    agenda.plan(dag + contactDagen, CONTACT, g); agenda.plan(dag + planDagen, PLAN, g); plaatsOfWacht(g, lijst);
    return grootte;
  }
  int meesteRuimte(int i) { int beste = -1; double ruimst = 0; for (int p = vanaf[i], tot = vanaf[i + 1]; p < tot; p++) { double r = cap[p] - belasting[p]; if (r > ruimst) { ruimst = r; beste = p; } } return beste; }
  void plaatsOfWacht(int g, int lijst) { int i = gInst[g], p = kop[2 * i] < 0 && kop[2 * i + 1] < 0 ? meesteRuimte(i) : -1; if (p >= 0) vast(g, p); else opLijst(g, lijst); }
  void sluitAan(int k, int g) { int a = staart[k]; voor[g] = a; na[g] = -1; if (a < 0) kop[k] = g; else na[a] = g; staart[k] = g; }
  void opLijst(int g, int lijst) { gStatus[g] = lijst; gSinds[g] = dag; sluitAan(2 * gInst[g] + lijst, g); tel(g, lijst, gKind[g]); }
  void vast(int g, int p) { int n = gKind[g]; gStatus[g] = VAST; gPlaats[g] = p; gSinds[g] = dag; if (gEerste[g] == ONEINDIG) gEerste[g] = dag; sluitAan(2 * gi + p, g); belasting[p] += n; tel(g, VAST, n); }
  void los(int g) {
    int s = gStatus[g], p = gPlaats[g], n = gKind[g], k = s == VAST ? 2 * gi + p : 2 * gInst[g] + s, v = voor[g], a = na[g];
    if (v < 0) kop[k] = a; else na[v] = a;
    if (a < 0) staart[k] = v; else voor[a] = v;
    if (s == VAST) { belasting[p] -= n; gPlaats[g] = -1; }
    tel(g, s, -n);
  }
  void tel(int g, int s, int erbij) { int p = 3 * gInst[g] + s, n = stand[p]; dagen[p] += n * (dag - sindsdag[p]); sindsdag[p] = dag; stand[p] = n + erbij; if (erbij < 0) stays[p] -= erbij * (dag - gSinds[g]); }
  void eindigt(int kind) {
    int g = van[kind], s = gStatus[g], p = gPlaats[g];
    if (gKind[g] == 1) { los(g); gStatus[g] = KLAAR; gKind[g] = 0; } else { tel(g, s, -1); gKind[g]--; if (p >= 0) belasting[p]--; }
    if (p >= 0) vul(p);
  }
  void vul(int p) {
    int i = inst[p];
    while (cap[p] > belasting[p]) {
      int s = kop[2 * i], t = kop[2 * i + 1]; if (s < 0 && t < 0) return;
      int g = s < 0 ? t : s;
      if (s >= 0 && t >= 0) { int k = keuzes[i]++; if (loting.uniform(S_KEUZE, lotGi + i, k) >= voorrang) g = t; }
      los(g); vast(g, p);
    }
  }
  void draagOver(int p) { int i = inst[p], k = 2 * gi + p; for (int g = kop[k]; g >= 0; g = kop[k]) { tellers[7 * i + 4] += gKind[g]; los(g); plaatsOfWacht(g, INTERN); } }
  void personeel(int soort, int p) {
    switch (soort) {
      case VERTREK: if (!bezet[p]) return; bezet[p] = 0; bereken(p); draagOver(p); if (p < openTot[team[p]]) werf(p); return;
      case INDIENST: begin(p, opbouwNa(0)); planPersoon(p, 0, false); vul(p); return;
      case OPBOUW: deel[p] = opbouwNa(dag - sinds0[p] + 1e-6); bereken(p); vul(p); return;
      case LANGZIEK: { if (!bezet[p]) return; afwezig[p] |= 2; bereken(p); double d = ziekteduur(p, langDagen, LANGZIEK); if (d > naDagen) planVoor(p, naDagen, OVERDRACHT); planVoor(p, d, TERUG); return; }
      case OVERDRACHT: draagOver(p); return;
      case TERUG: if (!bezet[p]) return; afwezig[p] &= 1; bereken(p); if (lang > 0) planZiekte(p, JAAR / lang, LANGZIEK); vul(p); return;
      case KORTZIEK: if (!bezet[p]) return; afwezig[p] |= 1; bereken(p); planVoor(p, ziekteduur(p, kortDagen, KORTZIEK), BETER); return;
      case BETER: if (!bezet[p]) return; afwezig[p] &= 2; bereken(p); if (kort > 0) planZiekte(p, JAAR / kort, KORTZIEK); vul(p); return;
    }
  }
  void toets(int g, int teller) {
    if (gStatus[g] == KLAAR) return;
    double werk = loting.wacht(teller ? planwerk : contactwerk, gStroom[g] + S_WERK, gNummer[g], teller); int p = 7 * gInst[g] + teller;
    tellers[p]++; if (gEerste[g] + werk <= gAan[g] + (teller ? planDagen : contactDagen)) tellers[p + 1]++;
    if (teller == 2 && gEerste[g] == ONEINDIG) tellers[p + 3]++;
  }
  void zetMaand(int maand) {
    for (size_t t = 0; t < teams.size(); t++) {
      Team &x = teams[t]; double c = geldend(x.caseload, maand);
      if (caseload[t] != c) { caseload[t] = c; for (int p = x.vanaf; p < x.tot; p++) { bereken(p); vul(p); } }
      int open = x.vanaf + (int)floor(geldend(x.plaatsen, maand) + 0.5);
      for (int p = x.vanaf; p < open; p++) if (!bezet[p] && !geworven[p]) werf(p);
      openTot[t] = open;
    }
  }
  int wachtend(int k, double moment) { int s = 0; for (int g = kop[k]; g >= 0 && gSinds[g] <= moment; g = na[g]) s += gKind[g]; return s; }
  void peil(double *naar) {
    for (int i = 0; i < gi; i++, naar += 14) {
      int werkt = 0, vol = 0, werving = 0;
      for (int p = vanaf[i]; p < vanaf[i + 1]; p++) { vol += bezet[p]; werving += geworven[p]; if (bezet[p] && !(afwezig[p] & 2)) werkt++; }
      naar[0] = stand[3 * i] + stand[3 * i + 1] + stand[3 * i + 2]; naar[1] = wachtend(2 * i, dag - naLijst); naar[2] = wachtend(2 * i + 1, dag - naLijst);
      naar[3] = werkt; naar[4] = vol; int32_t *t = &tellers[7 * i];
      for (int k = 0; k < 7; k++) { naar[k < 5 ? 5 + k : 6 + k] = t[k]; t[k] = 0; }
      naar[10] = wachtend(2 * i, dag - 42) + wachtend(2 * i + 1, dag - 42); naar[13] = werving;
    }
  }
  void draai(uint32_t zaad, double *cijfers) {
    loting.zaad = zaad; agenda.leeg(); dag = 0; gebeurtenissen = 0; gezinnen = kindaantal = 0;
    fill(kop.begin(), kop.end(), -1); fill(staart.begin(), staart.end(), -1);
    for (auto v : {&belasting, &beurt, &lange, &korte}) v->assign(aantal, 0);
    for (auto v : {&cap, &sinds0, &deel, &afwijking}) v->assign(aantal, 0);
    for (auto v : {&bezet, &geworven, &afwezig}) v->assign(aantal, 0);
    openTot.assign(teams.size(), 0); caseload.assign(teams.size(), 0); keuzes.assign(gi, 0); aankomsten.assign(4 * gi, 0); tellers.assign(7 * gi, 0); stand.assign(3 * gi, 0);
    for (auto v : {&dagen, &sindsdag, &stays}) v->assign(3 * gi, 0);
    double vacant = (verloop * vacature) / (JAAR + verloop * vacature), ziek = (lang * langDagen) / (JAAR + lang * langDagen);
    for (size_t t = 0; t < teams.size(); t++) {
      caseload[t] = geldend(teams[t].caseload, 0); openTot[t] = teams[t].vanaf + (int)floor(geldend(teams[t].plaatsen, 0) + 0.5);
      for (int p = teams[t].vanaf; p < openTot[t]; p++) {
        if (loting.uniform(S_BEGIN, lotPlaats + p, 0) < vacant) { werf(p); continue; }
        double inDienst = verloop > 0 ? loting.wacht(JAAR / verloop, S_BEGIN, lotPlaats + p, 1) : ONEINDIG;
        begin(p, opbouwNa(inDienst)); bool z = loting.uniform(S_BEGIN, lotPlaats + p, 2) < ziek; planPersoon(p, inDienst, z);
        if (z) { afwezig[p] |= 2; bereken(p); planVoor(p, loting.wacht(langDagen, S_BEGIN, lotPlaats + p, 3), TERUG); }
      }
    }
    for (int bron = 0; bron < 4 * gi; bron++) { for (int n = 0; n < (int)floor(kinderen0[bron] + 0.5);) n += maakGezin(bron, INTERN, false); planAankomst(bron); }
    for (int p = 0; p < aantal; p++) vul(p);
    Getallen weg(14);
    for (int maand = 0; maand <= aanloop + maanden; maand++) {
      while (agenda.eerste() <= maand * MAAND) {
        agenda.neem(); dag = agenda.tijd; gebeurtenissen++; int wie = agenda.wie;
        switch (agenda.soort) {
          case AANKOMST: maakGezin(wie, START, true); planAankomst(wie); break;
          case EINDE: eindigt(wie); break;
          case CONTACT: toets(wie, 0); break;
          case PLAN: toets(wie, 2); break;
          default: if (wie % 256 == beurt[wie / 256] % 256) personeel(agenda.soort, wie / 256);
        }
      }
      dag = maand * MAAND;
      if (maand >= aanloop) { zetMaand(maand - aanloop); peil(cijfers + (maand - aanloop) * gis * 14 + alleen * 14); } else peil(weg.data());
    }
  }
};
int main(int argc, char **argv) {
  if (argc != 4) { fprintf(stderr, "gebruik: gi SCENARIO RUNS ZAAD\n"); return 2; }
  vector<Model> modellen(1);
  for (size_t g = 0; g < modellen.size(); g++) {
    FILE *f = fopen(argv[1], "r"); if (!f) return 2;
    modellen[g].lees(f, g); fclose(f);
    if (g == 0) modellen.resize(modellen[0].gis);
  }
  int runs = atoi(argv[2]); uint32_t zaad = strtoul(argv[3], 0, 10); long som = 0;
  auto draai = [&](uint32_t z, double *cijfers) { for (auto &m : modellen) { m.draai(z, cijfers); som += m.gebeurtenissen; } };
  Getallen cijfers((modellen[0].maanden + 1) * modellen.size() * 14);
  draai(zaad, cijfers.data());
  uint32_t h = 2166136261u; const uint8_t *b = (const uint8_t *)cijfers.data();
  for (size_t i = 0; i < cijfers.size() * 8; i++) h = (h ^ b[i]) * 16777619u;
  som = 0; clock_t gerekend = clock();
  for (int r = 0; r < runs; r++) draai(zaad + r, cijfers.data());
  printf("{\"hash\":\"%08x\",\"gebeurtenissen\":%ld,\"rekenMs\":%.1f}\n", h, som, 1000.0 * (clock() - gerekend) / CLOCKS_PER_SEC);
}
