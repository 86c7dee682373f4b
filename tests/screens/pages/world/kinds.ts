import type { PageFixture } from '../../page-fixture.ts';

/** Permission screens and what resembles them, of many kinds: banks and apps nobody listed. */
export default [
  {
    name: 'Spain: savings bank account information consent, formal, table of data',
    url: 'https://bancadigital.cajamontearagon.example/terceros/autorizacion?ref=88213',
    language: 'es',
    html: `<!doctype html><html lang="es"><head><title>Autorización a terceros | Caja Montearagón</title></head><body>
<header><a href="/">Caja Montearagón</a><nav><a href="/cuentas">Cuentas</a><a href="/prestamos">Préstamos</a><a href="/inversion">Inversión y planes de pensiones</a><a href="/seguros">Seguros</a></nav></header>
<main>
<p>Bienvenida, Dª Pilar Ansó Gracia</p>
<h1>Solicitud de acceso a sus cuentas de pago</h1>
<p>La entidad <strong>Hucha Clara</strong>, proveedora de servicios de información sobre cuentas inscrita en el Banco de España, nos pide que le facilitemos la información que figura a continuación. La utilizará para elaborar el presupuesto mensual que usted ha contratado con ella.</p>
<h2>1. Seleccione las cuentas</h2>
<ul>
<li><label><input type="checkbox" name="c1" checked> Cuenta Nómina ···· 4471</label></li>
<li><label><input type="checkbox" name="c2"> Libreta Familiar ···· 0926</label></li>
</ul>
<h2>2. Información que se pondrá a disposición de Hucha Clara</h2>
<table>
<thead><tr><th>Concepto</th><th>Detalle</th></tr></thead>
<tbody>
<tr><td>Identificación de la cuenta</td><td>IBAN completo, alias y modalidad de la cuenta</td></tr>
<tr><td>Posición</td><td>Saldo contable y saldo disponible</td></tr>
<tr><td>Apuntes</td><td>Importe, concepto, comercio y fecha valor de los últimos 12 meses</td></tr>
<tr><td>Recibos</td><td>Domiciliaciones vigentes y traspasos periódicos</td></tr>
</tbody>
</table>
<p>Hucha Clara no podrá ordenar transferencias ni conocer sus hipotecas, tarjetas o fondos.</p>
<dl><dt>Vigencia</dt><dd>180 días naturales a partir de hoy</dd><dt>Frecuencia</dt><dd>Hasta cuatro consultas diarias sin su intervención</dd></dl>
<p>Si cambia de opinión, podrá darla de baja en Banca digital &gt; Mi perfil &gt; Terceros autorizados.</p>
<form method="post"><button type="submit" name="accion" value="firmar">Firmar con clave de operaciones</button> <button type="submit" name="accion" value="rechazar">Rechazar la solicitud</button></form>
</main>
<footer><a href="/tarifas">Tarifas</a> <a href="/hipotecas">Hipotecas</a> <a href="/legal">Aviso legal</a><p>Caja Montearagón, S. Coop. de Crédito. Fondo de Garantía de Depósitos.</p></footer>
</body></html>`,
    expect: {
      data: ['account-numbers', 'account-details', 'balances', 'transactions', 'merchants', 'scheduled-payments'],
      recipient: 'Hucha Clara',
      days: 180,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'accounts', 'stop'],
    },
    source: 'composed after clientebancario.bde.es (servicio de información sobre cuentas)',
  },
  {
    name: 'Mexico: loan app through an aggregator that asks for the bank password',
    url: 'https://conecta.enlazafinanzas.example/widget/anahuac',
    language: 'es',
    html: `<!doctype html><html lang="es-MX"><head><title>Vincula tu banco – Enlaza Finanzas</title></head><body>
<div role="dialog" aria-modal="true" aria-labelledby="t">
<button aria-label="Cerrar">×</button>
<img src="/logos/anahuac.svg" alt="Banco del Anáhuac">
<h2 id="t">Vincula tu Banco del Anáhuac con Préstamo Luna</h2>
<p>Préstamo Luna usa Enlaza Finanzas para leer tu información y decidir cuánto te puede prestar.</p>
<h3>Lo que vamos a consultar por ti</h3>
<ul>
<li>Cuánto dinero tienes en tus cuentas de cheques y de ahorro</li>
<li>Cargos y abonos de los últimos 90 días, con el nombre del establecimiento</li>
<li>Tu sueldo, según los depósitos de nómina de tu patrón</li>
<li>Nombre del titular y RFC registrados en el banco</li>
<li>Celular y correo que diste de alta en tu sucursal</li>
</ul>
<p>La lectura se hace una sola vez y después se cierra la conexión.</p>
<form autocomplete="off">
<label for="u">Número de cliente de tu banca en línea</label><input id="u" type="text" placeholder="8 dígitos">
<label for="p">Contraseña de Banco del Anáhuac</label><input id="p" type="password">
<label><input type="checkbox" required> Leí el aviso de privacidad y permito la consulta</label>
<button type="submit">Conectar</button>
</form>
<details><summary>¿Alguien más ve mis datos?</summary><p>Sí: Aseguradora Cenit recibe una copia para cotizar el seguro de tu crédito.</p></details>
<p><small>Enlaza Finanzas Agregación, S.A.P.I. de C.V. Tarjetas, Inversiones y Afore son productos de cada institución.</small></p>
</div></body></html>`,
    expect: {
      data: ['credentials'],
      days: 0,
      lookbackDays: 90,
      states: ['duration', 'lookback'],
    },
    source: 'composed after developers.belvo.com (Connect widget, Mexico; owners, accounts, transactions)',
  },
  {
    name: 'Chile: lender links to accounting software, balance sheet is not a bank balance',
    url: 'https://app.cuadracontable.example/integraciones/capital-nandu/permitir',
    language: 'es',
    html: `<!doctype html><html lang="es-CL"><head><title>Conectar con Capital Ñandú · Cuadra Contable</title></head><body>
<aside><a href="/ventas">Ventas</a> <a href="/bancos">Bancos y conciliación</a> <a href="/remuneraciones">Remuneraciones</a></aside>
<main>
<h1>Capital Ñandú quiere conectarse con la contabilidad de Maderas Llanquihue SpA</h1>
<p>Con estos antecedentes Capital Ñandú evaluará la línea de factoring que su empresa solicitó el martes pasado.</p>
<h2>Permisos solicitados</h2>
<form action="/integraciones/capital-nandu" method="post">
<fieldset><legend>Incluidos</legend>
<label><input type="checkbox" checked disabled> Facturas emitidas y recibidas, notas de crédito y guías de despacho</label><br>
<label><input type="checkbox" checked disabled> Libro diario, libro mayor y balance general</label><br>
<label><input type="checkbox" checked disabled> Cuentas por cobrar y antigüedad de la deuda de sus clientes</label><br>
<label><input type="checkbox" checked disabled> Declaraciones mensuales de IVA y carpeta tributaria</label>
</fieldset>
<fieldset><legend>Opcionales</legend>
<label><input type="checkbox" name="cartolas"> Sumar las cartolas bancarias que usted tiene sincronizadas</label>
</fieldset>
<p>Se comparte todo lo registrado desde el 1 de enero de 2024.</p>
<p>La conexión caduca a los 12 meses. Un administrador puede cortarla antes desde Configuración, pestaña Integraciones, con el botón Desvincular.</p>
<button type="submit">Dar acceso</button> <a href="/integraciones">Ahora no</a>
</form>
</main>
<footer>Cuadra Contable · Santiago · Planes y precios · Liquidaciones de sueldo · Soporte</footer>
</body></html>`,
    expect: {
      data: ['business-finances', 'tax'],
      offered: ['statements', 'account-details', 'balances', 'transactions', 'merchants'],
      recipient: 'Capital Ñandú',
      days: 365,
      states: ['duration', 'stop'],
    },
    source: 'composed after developers.belvo.com (fiscal product, Chile and Mexico)',
  },
  {
    name: 'Spain: help article about open banking and third parties (negative)',
    url: 'https://www.bancodomino.example/ayuda/open-banking/preguntas-frecuentes',
    language: 'es',
    html: `<!doctype html><html lang="es"><head><title>¿Qué es la banca abierta? – Ayuda – Banco do Miño</title></head><body>
<nav><a href="/">Inicio</a> <a href="/tarjetas">Tarjetas</a> <a href="/prestamos">Préstamos</a> <a href="/inversiones">Inversiones</a> <a href="/acceso">Acceso clientes</a></nav>
<article>
<h1>Banca abierta: resolvemos sus dudas</h1>
<p>Publicado el 14 de marzo · Lectura de 4 minutos</p>
<h2>¿Puede una aplicación ver mis saldos y movimientos?</h2>
<p>Desde la entrada en vigor de la directiva europea de servicios de pago, las empresas registradas como agregadores pueden consultar las cuentas de un cliente, siempre que este haya dado antes su consentimiento expreso. El banco está obligado a abrirles la puerta y no cobra por ello.</p>
<h2>¿Durante cuánto tiempo?</h2>
<p>Por regla general, el permiso se renueva cada 180 días mediante autenticación reforzada. Pasado ese plazo el proveedor deja de recibir información.</p>
<h2>¿Cómo se anula?</h2>
<p>Los clientes encuentran el listado de proveedores en el área privada. También cabe dirigirse directamente al proveedor.</p>
<h2>¿Y los pagos?</h2>
<p>Un iniciador de pagos lanza una transferencia en nombre del cliente, por ejemplo para abonar una compra en una tienda en línea.</p>
<p>¿Le ha sido útil este artículo? <button>Sí</button> <button>No</button></p>
</article>
<aside><h3>Artículos relacionados</h3><ul><li><a href="/ayuda/bizum">Envíos entre particulares</a></li><li><a href="/ayuda/iban">Dónde encuentro mi IBAN</a></li></ul></aside>
<footer>Banco do Miño, S.A. Inscrito en el Registro Mercantil de Pontevedra.</footer>
</body></html>`,
    expect: null,
    source: 'composed after clientebancario.bde.es and tufuturoproximo.santanderconsumer.es (PSD2 explained)',
  },
  {
    name: 'Brazil: Open Finance consent at the transmitting bank, accordions',
    url: 'https://openfinance.bancojequitiba.example/transmissora/revisao',
    language: 'pt',
    html: `<!doctype html><html lang="pt-BR"><head><title>Open Finance – Confirmar compartilhamento – Banco Jequitibá</title></head><body>
<header><strong>Banco Jequitibá</strong> <span>Ambiente seguro</span></header>
<main>
<h1>Confirme o compartilhamento</h1>
<p>Olá, Marlene. Confira o que será enviado do Banco Jequitibá (instituição transmissora) para a <b>Cofrinho Azul</b> (instituição receptora).</p>
<p><b>Finalidade:</b> montar sua carteira consolidada e sugerir metas de reserva.</p>
<section><h2>Dados que sairão daqui</h2>
<details open><summary>Cadastro</summary><ul><li>Nome completo, CPF, data de nascimento e filiação</li><li>Endereço, telefones e e-mail</li></ul></details>
<details><summary>Conta</summary><ul><li>Agência, número e tipo da conta</li><li>Saldo disponível e bloqueado</li><li>Limite do cheque especial, contratado e utilizado</li><li>Lançamentos: valor, data e quem recebeu ou pagou</li></ul></details>
<details><summary>Cartão de crédito</summary><ul><li>Bandeira, limites e faturas</li></ul></details>
<details><summary>Aplicações</summary><ul><li>CDB, Tesouro Direto, fundos e ações em custódia</li></ul></details>
</section>
<section><h2>Escolha os produtos</h2>
<label><input type="checkbox" checked> Conta-corrente final 31-7</label>
<label><input type="checkbox" checked> Conta poupança final 08-2</label>
<label><input type="checkbox"> Incluir empréstimos e financiamentos</label>
</section>
<p>Histórico enviado: 12 meses para trás.</p>
<p>Prazo: 12 meses. Depois disso o envio termina sozinho, a não ser que você renove.</p>
<p>Quer encerrar antes? Vá em Menu, Open Finance, Compartilhamentos enviados e toque em Cancelar.</p>
<button type="button">Confirmar e ir para a senha</button>
<button type="button">Desistir</button>
</main>
<footer>SAC 0800 · Ouvidoria · Consórcio · Previdência · Crédito imobiliário</footer>
</body></html>`,
    expect: {
      data: [
        'identity',
        'contact',
        'account-numbers',
        'account-details',
        'balances',
        'transactions',
        'merchants',
        'cards',
        'investments',
      ],
      offered: ['liabilities'],
      recipient: null,
      days: 365,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'composed after developers.celcoin.com.br (Como funciona consentimento e consumo de dados)',
  },
  {
    name: 'Brazil: pay-later credit app, bureau score and registered debts, optional bank link and advertising',
    url: 'https://app.parcelatatu.example/analise/autorizar',
    language: 'pt',
    html: `<!doctype html><html lang="pt-BR"><head><title>Parcela Tatu | Análise de crédito</title></head><body>
<main>
<p>Passo 3 de 4</p>
<h1>Falta pouco para liberar seu limite</h1>
<p>Para aprovar o parcelamento da sua geladeira, a Parcela Tatu precisa da sua autorização para consultar:</p>
<form>
<p><input id="a" type="checkbox" checked required><label for="a">Minha pontuação de crédito no Birô Aroeira</label></p>
<p><input id="b" type="checkbox" checked required><label for="b">Minhas dívidas e financiamentos registrados no Sistema de Informações de Crédito (SCR)</label></p>
<p><input id="c" type="checkbox" checked required><label for="c">Meu holerite e a renda informada pelo empregador</label></p>
<h2>Se quiser, aumente suas chances</h2>
<p><input id="d" type="checkbox"><label for="d">Ligar minha conta bancária para mostrar saldo e movimentação</label></p>
<p><input id="e" type="checkbox"><label for="e">Aceito que meu perfil seja usado para me mandar publicidade de lojas parceiras</label></p>
<p>Quem também recebe o resultado: o Banco Pirarucu, que concede o empréstimo em nosso nome.</p>
<p>Esta autorização vale por 60 dias. Você pode voltar atrás pelo chat, escrevendo "revogar consulta".</p>
<button>Autorizar consulta</button>
<a href="/carrinho">Pagar de outro jeito</a>
</form>
<p><small>Taxa de 3,9% a.m. Sujeito a análise. Investimentos, cripto e seguros não fazem parte deste pedido. Não pedimos depósito antecipado.</small></p>
</main></body></html>`,
    expect: {
      data: ['credit-score', 'liabilities', 'income'],
      offered: ['balances', 'transactions', 'merchants'],
      recipient: 'Parcela Tatu',
      days: 60,
      states: ['purpose', 'duration', 'others', 'stop', 'advertising'],
    },
    source:
      'composed after btlaw.com.br/en/2023/07/04/open-finance and developers.belvo.com (Brazil employment and banking)',
  },
  {
    name: 'Brazil: log-in page of a wealth app itself (negative)',
    url: 'https://entrar.carteiraandorinha.example/login',
    language: 'pt',
    html: `<!doctype html><html lang="pt-BR"><head><title>Entrar · Carteira Andorinha</title></head><body>
<div class="painel">
<h1>Que bom ter você de volta</h1>
<p>Acompanhe bancos, corretoras e cartões num lugar só.</p>
<form method="post">
<label>E-mail ou CPF <input name="login" type="text" autocomplete="username"></label>
<label>Senha da Carteira Andorinha <input name="senha" type="password" autocomplete="current-password"></label>
<label><input type="checkbox" name="lembrar"> Manter conectado neste aparelho por 30 dias</label>
<button type="submit">Acessar minha carteira</button>
</form>
<p><a href="/recuperar">Esqueci minha senha</a> · <a href="/cadastro">Abrir conta grátis</a></p>
<hr>
<button>Continuar com conta de e-mail corporativo</button>
</div>
<div class="novidades">
<h2>Novidade</h2>
<p>Agora dá para trazer saldos, faturas e aplicações de mais de 40 instituições via Open Finance. Entre e toque em "Adicionar instituição".</p>
</div>
<footer>Ao entrar, você concorda com os Termos de Uso e com a Política de Privacidade. Carteira Andorinha Tecnologia Ltda.</footer>
</body></html>`,
    expect: null,
    source: 'composed after docs.pluggy.ai and public log-in pages of budgeting apps',
  },
  {
    name: 'Brazil: list of existing Open Finance consents at a bank (negative)',
    url: 'https://ib.bancosapucaia.example/openfinance/meus-compartilhamentos',
    language: 'pt',
    html: `<!doctype html><html lang="pt-BR"><head><title>Meus compartilhamentos | Banco Sapucaia</title></head><body>
<nav><a href="/extrato">Extrato</a><a href="/pix">Pix</a><a href="/cartoes">Cartões</a><a href="/investir">Investir</a></nav>
<main>
<h1>Meus compartilhamentos</h1>
<div role="tablist"><button role="tab" aria-selected="true">Enviados</button><button role="tab">Recebidos</button><button role="tab">Encerrados</button></div>
<table>
<tr><th>Instituição</th><th>Desde</th><th>Vence em</th><th>Situação</th><th></th></tr>
<tr><td>Gestora Mandacaru</td><td>02/02/2026</td><td>02/02/2027</td><td>Ativo</td><td><a href="/c/1">Ver detalhes</a> <button>Encerrar</button></td></tr>
<tr><td>Finanças Tucano</td><td>19/09/2025</td><td>19/09/2026</td><td>Ativo</td><td><a href="/c/2">Ver detalhes</a> <button>Encerrar</button></td></tr>
<tr><td>Crédito Buriti</td><td>11/05/2025</td><td>–</td><td>Aguardando a outra parte</td><td><a href="/c/3">Ver detalhes</a></td></tr>
</table>
<p>Itens enviados à Gestora Mandacaru: dados cadastrais, saldos, cartões e fundos. Última atualização hoje às 07h12.</p>
<p>Ao encerrar, a outra instituição para de receber novidades, mas guarda o que já chegou pelo tempo exigido em lei.</p>
<button>Trazer dados de outra instituição</button>
</main>
<footer>Banco Sapucaia S.A. CNPJ 00.000.000/0001-00</footer>
</body></html>`,
    expect: null,
    source:
      'composed after developers.celcoin.com.br (consent states) and valorinveste.globo.com on Open Finance consents',
  },
  {
    name: 'Poland: bank page for account information service, formal prose, excluded products',
    url: 'https://online.banksosnowy.example/otwarta-bankowosc/zgoda/ais',
    language: 'pl',
    html: `<!doctype html><html lang="pl"><head><title>Potwierdzenie zgody – Bank Sosnowy</title></head><body>
<header>Bank Sosnowy <a href="/kredyty">Kredyty</a> <a href="/karty">Karty</a> <a href="/inwestycje">Inwestycje</a> <a href="/wyloguj">Wyloguj</a></header>
<main>
<h1>Zgoda na usługę dostępu do informacji o rachunku</h1>
<p>Podmiot trzeci: <strong>Skarbonka Pro</strong> (AISP wpisany do rejestru KNF)</p>
<p>Szanowna Pani, Szanowny Panie, na wniosek złożony w serwisie Skarbonka Pro prosimy o potwierdzenie, że Bank może udostępnić temu podmiotowi saldo księgowe i środki dostępne, zaksięgowane operacje wraz z tytułem oraz nazwą odbiorcy lub nadawcy, pełny numer rachunku w formacie NRB, a także walutę i rodzaj rachunku oraz imię i nazwisko posiadacza.</p>
<p>Dane posłużą do przygotowania zestawienia domowych wydatków.</p>
<fieldset><legend>Proszę wskazać rachunek</legend>
<label><input type="radio" name="r" checked> Konto Leśne, końcówka 5512</label>
<label><input type="radio" name="r"> Konto walutowe EUR, końcówka 7740</label></fieldset>
<details><summary>Warunki zgody</summary>
<p>Zgoda wielokrotna. Traci ważność po 180 dniach od podpisania. Operacje sięgają maksymalnie 90 dni wstecz. Bez Pani/Pana udziału pobranie może nastąpić nie częściej niż cztery razy na dobę.</p>
<p>Skarbonka Pro nie otrzyma informacji o kredytach, kartach ani lokatach i nie złoży żadnego przelewu.</p></details>
<details><summary>Odwołanie</summary><p>Zgodę można wycofać w każdej chwili: Ustawienia → Otwarta bankowość → Aktywne zgody, a także na infolinii.</p></details>
<button>Potwierdzam w aplikacji mobilnej</button>
<button>Odrzucam</button>
</main>
<footer>Bank Sosnowy S.A. · Kredyt hipoteczny · Fundusze · Ubezpieczenia · RODO</footer>
</body></html>`,
    expect: {
      data: ['balances', 'transactions', 'merchants', 'account-numbers', 'account-details', 'identity'],
      recipient: 'Skarbonka Pro',
      days: 180,
      lookbackDays: 90,
      states: ['purpose', 'duration', 'lookback', 'stop'],
    },
    source: 'composed after www.bosbank.pl/warunki-udzielania-zgod',
  },
  {
    name: 'Poland: one-time statement hand-over to a lender through an aggregator, informal',
    url: 'https://weryfikacja.mostdanych.example/s/7c2/podsumowanie',
    language: 'pl',
    html: `<!doctype html><html lang="pl"><head><title>Most Danych – podsumowanie</title></head><body>
<main>
<h1>Wybrałeś Bank Żuraw. Sprawdź, co przekażemy</h1>
<p>Pożyczkodawca <b>Kredyt Bóbr</b> poprosił nas o pobranie dokumentów, żeby ocenić Twój wniosek na 8 000 zł bez zaświadczenia z pracy.</p>
<ol>
<li><b>Wyciągi z konta w PDF</b> – ostatnie 12 miesięcy</li>
<li><b>Kto jest właścicielem</b> – imię, nazwisko i PESEL zapisane w banku</li>
<li><b>Adres zamieszkania i numer komórki</b></li>
</ol>
<p>Robimy to jednorazowo. Pliki kasujemy z naszych serwerów po 30 dniach.</p>
<form>
<label><input type="checkbox" name="bik"> Dołącz też moją ocenę punktową z Biura Kredytowego Wisła (nieobowiązkowe)</label>
<button type="submit">Przejdź do banku i przekaż</button>
<button type="button">Wróć do wyboru banku</button>
</form>
<p>Za chwilę otworzy się strona banku. My nie poznamy Twojego loginu ani hasła.</p>
</main>
<footer>Most Danych sp. z o.o. jest dostawcą świadczącym wyłącznie usługę AIS. <a href="/regulamin">Regulamin</a> <a href="/reklamacje">Reklamacje</a></footer>
</body></html>`,
    expect: {
      data: ['statements', 'account-details', 'balances', 'transactions', 'merchants', 'identity', 'contact'],
      offered: ['credit-score'],
      recipient: 'Kredyt Bóbr',
      days: 0,
      lookbackDays: 365,
      states: ['purpose', 'duration', 'lookback'],
    },
    source: 'composed after www.knf.gov.pl (AISP) and public pages of Polish account verification services',
  },
  {
    name: 'Poland: marketing page of a budgeting service with a cookie banner (negative)',
    url: 'https://www.groszdogrosza.example/',
    language: 'pl',
    html: `<!doctype html><html lang="pl"><head><title>Grosz do Grosza – wszystkie konta w jednej aplikacji</title></head><body>
<div role="dialog" aria-label="Pliki cookie">
<h2>Twoja prywatność</h2>
<p>Wraz z 112 partnerami chcemy przechowywać na Twoim urządzeniu identyfikatory, mierzyć skuteczność reklam banków i kart kredytowych oraz dopasowywać treści. Zgodę cofniesz w stopce serwisu; obowiązuje 12 miesięcy.</p>
<button>Zgadzam się na wszystkie</button> <button>Tylko niezbędne</button> <button>Pokaż cele</button>
</div>
<header><a href="/">Grosz do Grosza</a> <a href="/cennik">Cennik</a> <a href="/logowanie">Zaloguj</a></header>
<section><h1>Przestań zgadywać, gdzie znikają pieniądze</h1>
<p>Podłącz swoje banki, a aplikacja sama pogrupuje wydatki i pokaże, ile zostało do wypłaty. Saldo z każdego konta widzisz od razu po przebudzeniu.</p>
<a href="/rejestracja">Wypróbuj 14 dni za darmo</a></section>
<section><h2>Dlaczego 200 tysięcy osób nam zaufało</h2>
<ul><li>Historia operacji z ponad 20 banków</li><li>Przypomnienia o rachunkach i ratach</li><li>Szyfrowanie jak w bankowości</li></ul></section>
<section><h2>Opinie</h2><blockquote>„Pierwszy raz odłożyłam na wakacje bez debetu." – Kinga z Opola</blockquote></section>
<footer>Grosz do Grosza S.A. · Praca · Dla prasy · Polityka prywatności</footer>
</body></html>`,
    expect: null,
    source: 'composed after public marketing pages of Polish budgeting services and www.delege.pl on AIS',
  },
  {
    name: 'Sweden: bank approves one payment started by a payment service, yes/no funds check',
    url: 'https://tredjepart.lingonbanken.example/betalning/godkann',
    language: 'sv',
    html: `<!doctype html><html lang="sv"><head><title>Godkänn betalning – Lingonbanken</title></head><body>
<header>Lingonbanken</header>
<main>
<h1>Betalvis vill starta en betalning från ditt konto</h1>
<p>Du handlar hos Cykelboden i Norrby och har valt att betala direkt från banken via betaltjänsten Betalvis.</p>
<dl>
<dt>Belopp</dt><dd>1 249,00 kr</dd>
<dt>Mottagare</dt><dd>Cykelboden i Norrby AB, bankgiro 000-0000</dd>
<dt>Dag</dt><dd>I dag</dd>
</dl>
<label for="k">Dra pengarna från</label>
<select id="k"><option>Lönekonto •• 118</option><option>Hushållskonto •• 502</option></select>
<h2>Det här får Betalvis</h2>
<ul>
<li>Lägga upp betalningen ovan åt dig</li>
<li>Kontohavarens namn och det fullständiga kontonumret, så att butiken kan göra återbetalningar</li>
<li>Svaret ja eller nej på frågan om pengarna räcker</li>
</ul>
<p>Hur mycket du har på kontot och vad du köpt tidigare lämnar vi inte ut.</p>
<p>Medgivandet är av engångskaraktär och förbrukas när köpet är klart.</p>
<button>Signera med mobilt id</button>
<button>Avbryt köpet</button>
</main>
<footer><a href="/bolan">Bolån</a> <a href="/fonder">Fonder</a> <a href="/pension">Pension</a> <a href="/kort">Kort</a></footer>
</body></html>`,
    expect: {
      data: ['payment-initiation', 'account-numbers', 'identity'],
      recipient: 'Betalvis',
      days: 0,
      states: ['duration'],
    },
    source: 'composed after www.konsumenternas.se (tredjepartsleverantörer) and www.halsinglandssparbank.se (PSD2)',
  },
  {
    name: 'Sweden: internet bank overview with a transfer form (negative)',
    url: 'https://internetbank.skargardssparbank.example/oversikt',
    language: 'sv',
    html: `<!doctype html><html lang="sv"><head><title>Översikt – Skärgårdens Sparbank</title></head><body>
<nav><a href="/oversikt">Översikt</a><a href="/betala">Betala och överföra</a><a href="/spara">Spara</a><a href="/lana">Låna</a><a href="/logga-ut">Logga ut</a></nav>
<main>
<h1>God morgon, Torbjörn!</h1>
<section><h2>Konton</h2>
<table><tr><td>Privatkonto</td><td>8000-1, 123 456 7</td><td>14 302,55 kr</td></tr><tr><td>Buffert</td><td>8000-1, 765 432 1</td><td>61 000,00 kr</td></tr></table></section>
<section><h2>Senaste händelser</h2>
<ul><li>3 maj · Livsmedelshallen · −412,00</li><li>2 maj · Elbolaget autogiro · −689,00</li><li>25 april · Lön · 27 850,00</li></ul></section>
<section><h2>Snabb överföring</h2>
<form>
<label>Från konto <select><option>Privatkonto</option></select></label>
<label>Till <select><option>Buffert</option><option>Sparad mottagare: Ebba</option></select></label>
<label>Belopp <input inputmode="decimal"></label>
<label><input type="checkbox"> Upprepa varje månad</label>
<button>Godkänn överföring</button>
</form></section>
<aside><h2>Visste du?</h2><p>Du kan se dina konton i andra banker här hos oss. Lägg till dem under Inställningar när det passar dig.</p></aside>
</main>
<footer>Skärgårdens Sparbank · Insättningsgarantin · Så behandlar vi personuppgifter</footer>
</body></html>`,
    expect: null,
    source: 'composed after public descriptions of Swedish internet banks (www.nordea.se PSD2 page)',
  },
  {
    name: 'Denmark: lender gets tax, pay and debt details from the tax portal, 24 hours',
    url: 'https://samtykke.landsskatteportalen.example/anmodning/40912',
    language: 'da',
    html: `<!doctype html><html lang="da"><head><title>Giv samtykke – Landsskatteportalen</title></head><body>
<header>Landsskatteportalen <span>Logget på som Birthe Østergaard</span></header>
<main>
<h1>Må Lånehuset Skjold hente dine oplysninger?</h1>
<p>Du har søgt om et boliglån, og Lånehuset Skjold skal vurdere, om du har råd til ydelsen. Siger du ja, sender vi følgende direkte til dem:</p>
<table>
<caption>Omfattede oplysninger</caption>
<tr><th scope="row">Årsopgørelse</th><td>Den nyeste, inklusive fradrag og restskat</td></tr>
<tr><th scope="row">Løn</th><td>Indberettet løn og dine lønsedler for de seneste 12 måneder</td></tr>
<tr><th scope="row">Gæld</th><td>Restgæld hos banker og realkreditinstitutter samt det, du skylder det offentlige</td></tr>
</table>
<p>Kontobevægelser, kortkøb og depoter er ikke omfattet.</p>
<p>Dit samtykke udløber automatisk efter 24 timer.</p>
<p>Fortryder du inden da, kan du trække det tilbage under <a href="/mine-samtykker">Mine samtykker</a>.</p>
<p>Lånehuset Skjold videregiver en kopi til Realkredit Strandvejen, som udbetaler lånet.</p>
<form method="post"><button name="svar" value="ja">Ja, send mine oplysninger</button><button name="svar" value="nej">Nej tak</button></form>
</main>
<footer>Kontakt · Tilgængelighed · Forskudsopgørelse · Pension · Aktier</footer>
</body></html>`,
    expect: {
      data: ['tax', 'income', 'liabilities'],
      recipient: 'Lånehuset Skjold',
      lookbackDays: 365,
      states: ['duration', 'lookback', 'others', 'stop'],
    },
    source: 'composed after skat.dk/data.aspx?oid=2271052 (eSkatData)',
  },
  {
    name: 'Norway: crypto exchange gives holdings and annual statement to a tax app',
    url: 'https://nordlysborsen.example/tilkobling/kryptoboka',
    language: 'no',
    html: `<!doctype html><html lang="nb"><head><title>Koble til app – Nordlysbørsen</title></head><body>
<div class="boks">
<h1>Koble Kryptoboka til Nordlysbørsen?</h1>
<p>Kryptoboka regner ut gevinst og tap for deg til skattemeldingen. Da må den kunne lese noe av det vi har lagret om deg.</p>
<h2>Kryptoboka får lese</h2>
<ul>
<li>Beholdningen din i bitcoin og andre kryptovalutaer, med adresser til lommebøkene</li>
<li>Kjøp, salg og bytter av kryptovaluta helt tilbake til du åpnet kontoen</li>
<li>Årsoppgaven vi har sendt til Skatteetaten</li>
<li>E-postadressen din</li>
</ul>
<h2>Valgfritt</h2>
<label><input type="checkbox" name="uttak"> Også kontonummeret du har lagt inn for utbetaling i kroner</label>
<h2>Kryptoboka får aldri</h2>
<ul><li>Handle eller ta ut midler</li><li>Se legitimasjonen eller fødselsnummeret ditt</li></ul>
<p>Tilkoblingen varer i 90 dager om gangen. Vil du kutte den før, går du til Innstillinger og velger Tilkoblede apper.</p>
<button class="primar">Tillat lesing</button> <button>Avslå</button>
</div>
<footer>Nordlysbørsen AS · Gebyrer · Aksjer og fond (kommer snart) · Lån med krypto som sikkerhet</footer>
</body></html>`,
    expect: {
      data: ['crypto', 'tax', 'contact'],
      offered: ['account-numbers'],
      recipient: 'Kryptoboka',
      days: 90,
      states: ['duration', 'stop'],
    },
    todo: '"connect A to B" may name either as the one who receives',
    source: 'composed after info.altinn.no (samtykke- og fullmaktsavtaler) and www.oest.no (90 dager)',
  },
  {
    name: 'Finland: company bank mandate for accounting software with payment upload, formal',
    url: 'https://yritysverkko.pohjantuulenpankki.example/valtuutukset/uusi',
    language: 'fi',
    html: `<!doctype html><html lang="fi"><head><title>Ohjelmistovaltuutus – Pohjantuulen Pankki</title></head><body>
<header>Pohjantuulen Pankki <nav><a href="/rahoitus">Rahoitus</a> <a href="/kortit">Yrityskortit</a> <a href="/sijoitukset">Sijoitukset</a></nav></header>
<main>
<h1>Kirjuri-ohjelmiston valtuuttaminen</h1>
<p>Olette liittämässä taloushallinto-ohjelmistoa Kirjuri pankkiyhteyteen. Yhteyttä käytetään kirjanpidon tiliöintiin ja ostolaskujen maksamiseen.</p>
<h2>Ohjelmistolle annettavat oikeudet</h2>
<ol>
<li>Tiliotteiden nouto, enintään 24 kuukautta taaksepäin</li>
<li>Tilitapahtumat ja viitesuoritukset päivittäin</li>
<li>Tilin saldo ja käytettävissä oleva määrä</li>
<li>Tilinumerot IBAN-muodossa</li>
<li>Toistuvaissuoritukset ja eräpäivää odottavat maksut</li>
<li>Maksutoimeksiantojen lähettäminen pankkiin teidän puolestanne</li>
</ol>
<fieldset><legend>Valtuutuksen piiriin kuuluvat tilit</legend>
<label><input type="checkbox" checked> Käyttötili, päättyy 85</label>
<label><input type="checkbox" checked> Verotili, päättyy 19</label></fieldset>
<p>Samat tiedot näkyvät myös tilitoimistollenne Numerotalo Oy:lle.</p>
<p>Lainat, luottokortit ja arvopaperit jäävät valtuutuksen ulkopuolelle.</p>
<p>Valtuutus on voimassa 12 kuukautta. Pääkäyttäjä voi perua sen milloin tahansa kohdassa Hallinta – Ohjelmistot.</p>
<button>Vahvistan tunnusluvulla</button>
<button>Peruuta</button>
</main>
<footer>Hinnasto · Yrityslainat · Palkanmaksu · Tietosuojaseloste</footer>
</body></html>`,
    expect: {
      data: [
        'statements',
        'account-details',
        'balances',
        'transactions',
        'merchants',
        'account-numbers',
        'scheduled-payments',
        'payment-initiation',
      ],
      recipient: null,
      lookbackDays: 730,
      states: ['duration', 'lookback', 'stop'],
    },
    todo: 'an inflected name, and a purpose that names bills',
    source: 'composed after www.finanssiala.fi (PSD2 kysymyksiä ja vastauksia)',
  },
] satisfies PageFixture[];
