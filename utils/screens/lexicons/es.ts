import type { Lexicon } from '../lexicon';

/** Spanish of Spain and America. Words of Berlin Group consents, Spanish banks, and aggregators in Mexico, Chile and Colombia. */
export default {
  language: 'es',
  marks:
    'el los las y una del al tus tu su sus para por con en que se es son no como más este esta estos ha han usted nosotros ser está puede puedes hasta sobre o si lo le cuenta cuentas datos acceso podrá información siguientes desde',
  data: {
    '(saldo|saldos)': ['balances'],
    '(saldo|saldos) y (movimientos|transacciones|operaciones)': ['balances', 'transactions'],
    '(dinero disponible|fondos disponibles|cuánto dinero [tienes|tiene]|posición global)': ['balances'],
    '(movimientos|movimiento|transacciones|transacción|operaciones|historial (de|de las|de tus|de sus) (transacciones|movimientos|operaciones|pagos)|historial transaccional|historial de [la] cuenta|movimientos (de|de la|de tu|de tus|de sus) cuenta*|apuntes)':
      ['transactions'],
    '(pagos|transferencias) (realizados|realizadas|recibidos|recibidas|efectuados|enviadas|emitidas|anteriores)': [
      'transactions',
    ],
    '(ingresos y gastos|gastos|abonos y cargos|cargos y abonos|entradas y salidas)': ['transactions'],
    '(nombres de [los] comercios|comercios|dónde (gastas|compras|compraste))': ['merchants'],

    '(iban|clabe [interbancaria]|cci|ccc|cbu|cvu|código cuenta cliente)': ['account-numbers'],
    'número* de [tu|tus|su|sus|la|las] cuenta*': ['account-numbers'],
    '(datos bancarios|datos de la cuenta bancaria|identificador de [la] cuenta)': ['account-numbers'],
    '((número* de [la|tu|su] cuenta*|iban) (enmascarad*|ocult*|parcial*)|últimos (cuatro|4) (dígitos|números))': [
      'account-details',
    ],
    '(detalles|detalle|tipo|tipos|nombre|nombres|alias|moneda|divisa|características|titularidad y tipo) de [la|las|tu|tus|su|sus|cada] cuenta*':
      ['account-details'],
    '(lista|listado|relación) de [tus|sus|las] cuentas [de pago|bancarias]': ['account-details'],
    '(límite de crédito|límite de la cuenta|límites|tipo de interés|tasa de interés|tasas de interés|comisiones|condiciones de la cuenta|descubierto|línea de crédito)':
      ['account-details'],

    '(identidad|datos personales|información personal|datos identificativos|datos de identidad|datos de identificación|titular*|titular* de [la] cuenta|nombre del titular|nombre de los titulares|titularidad|fecha de nacimiento|lugar de nacimiento|nacionalidad|dni|nif|nie|curp|rfc|rut|documento de identidad|estado civil)':
      ['identity'],
    '(tu|su) nombre [completo|y apellidos]': ['identity'],
    '(nombre completo|nombre y apellido*|apellidos|nombre legal)': ['identity'],
    '=nombre*': ['identity'],
    'nombre y (dirección|domicilio)': ['identity', 'contact'],
    '(datos de contacto|información de contacto|dirección|direcciones|domicilio|dirección postal|correo electrónico|email|e mail|teléfono|número* de (teléfono|móvil|celular)|teléfono (móvil|celular)|número celular)':
      ['contact'],
    '(dirección ip|dirección web)': [],

    '(beneficiarios|lista de beneficiarios|beneficiarios (guardados|de confianza|frecuentes|habituales)|contactos de pago|destinatarios [frecuentes|habituales|guardados])':
      ['payees'],
    '(domiciliaciones|domiciliación|recibos domiciliados|adeudos|adeudos directos|órdenes permanentes|transferencias (periódicas|programadas|automáticas|permanentes|futuras)|pagos (programados|periódicos|recurrentes|domiciliados|futuros|automáticos)|débitos (automáticos|directos)|cargos recurrentes)':
      ['scheduled-payments'],
    '(tarjeta*|tarjetas [de crédito|de débito|bancarias]|número* de [la|tu] tarjeta*|datos de [la|las|tus|tu|sus] tarjeta*|tarjeta* de (crédito|débito))':
      ['cards'],
    '(movimientos|transacciones|operaciones|compras) (de|con) [tus|sus|las|tu|la] tarjeta*': ['cards', 'transactions'],
    '(préstamo*|créditos|crédito vigente|créditos vigentes|hipoteca*|deudas|deuda|financiaciones|obligaciones financieras|pasivos|productos de crédito)':
      ['liabilities'],
    '(solicitud de (crédito|préstamo)|entidad de crédito|solicitud de financiación|estudio de (crédito|financiación))':
      [],
    '(inversiones|inversión|cartera|carteras|fondos de inversión|valores|cuenta de valores|acciones y (fondos|bonos)|renta (fija|variable)|planes de pensiones|plan de pensiones|posiciones|depósitos a plazo|ahorros e inversiones|portafolio)':
      ['investments'],
    '(criptomonedas|criptomoneda|criptoactivos|cripto|monedero cripto|billetera cripto|bitcoins)': ['crypto'],
    '(nómina|nóminas|salario|salarios|sueldo|recibos de nómina|empleador)': ['income'],
    '(documentos fiscales|declaración* (de la renta|de impuestos|fiscal*|anual)|datos fiscales|información fiscal|impuestos|facturas del sat|constancia de situación fiscal)':
      ['tax'],
    '(extracto|extractos|extracto* (bancario*|de cuenta|de [tus] cuentas)|estado* de cuenta|cartolas|cartola|resumen de cuenta|resúmenes de cuenta)':
      ['statements'],
    '(puntuación (de crédito|crediticia)|historial crediticio|historial de crédito|informe de crédito|reporte de crédito|score crediticio|puntaje crediticio|buró de crédito|solvencia crediticia|calificación crediticia)':
      ['credit-score'],
    '(puntos (de fidelidad|acumulados|de recompensa)|programa de (puntos|fidelidad|recompensas)|recompensas|millas)': [
      'rewards',
    ],
    '(historial de (compras|pedidos)|tus (compras|pedidos)|sus (compras|pedidos)|pedidos realizados)': ['orders'],
    '(ventas|facturación|datos contables|contabilidad|facturas emitidas|liquidaciones|gasto en publicidad|gasto publicitario|balance y cuenta de resultados|finanzas de (la|tu|su) empresa)':
      ['business-finances'],
    '(iniciar|iniciación de|ordenar|realizar|hacer|ejecutar|emitir|efectuar|autorizar|confirmar|firmar|aprobar|tramitar|validar|iniciación) [de] (un|una|el|la|los|las|este|esta|tu|su|unos|pagos|pago|transferencias|transferencia) [única|único|orden de] (pago*|transferencia*|traspaso*|orden de pago|orden de transferencia)':
      ['payment-initiation'],
    '(iniciar|realizar|ordenar|hacer|ejecutar|autorizar|confirmar|firmar|aprobar|iniciación de|autorización de|autorización del|confirmación de|confirmación del|inicio de) (pago|pagos|transferencia|transferencias|traspasos)':
      ['payment-initiation'],
    '(mover dinero|enviar dinero|transferir (dinero|fondos)|cargar en (tu|su) cuenta|cargo en (tu|su) cuenta|debitar (tu|su) cuenta|retirar dinero|operar en tu nombre|comprar y vender valores)':
      ['payment-initiation'],
    ingresos: ['income'],
    recibos: ['scheduled-payments'],
    '=(datos|información) de [la|las|tu|tus|su|sus] cuenta*': ['account-details'],
    'y [los|la] (datos|información) de [la|las|tu|tus|su|sus] cuenta*': ['account-details'],
    '(información básica|datos básicos|detalles básicos) de [la|las|tu|tus|su|sus] cuenta*': ['account-details'],
    '=(móvil|celular)': ['contact'],
    '(ingresos y [tus|sus|los] gastos|historial de (ingresos y gastos|gastos))': ['transactions'],
    '(verific*|comprob*|confirm*|valid*|acredit*) (la|tu|su|de) (titularidad|identidad) [de la cuenta]': [],
    'titular* (de los datos|del derecho|de datos) [personales]': [],
    '(iban|cuenta|número de cuenta|datos bancarios|clabe) (del|de la|de) (beneficiario|destinatario|comercio|acreedor|destino)':
      [],
    '(tratamiento|tratamos|trata|protección|política|responsable|proteger|aviso) ... (datos personales|información personal)':
      [],
    '(en|desde|con|a) (el|tu|su) (móvil|celular|teléfono)': [],
    'un (correo electrónico|correo|email|e mail)': [],
    '(información de pago|números de ruta y [de] cuenta|número* de ruta [bancaria*]|número* de cuenta completo*)': [
      'account-numbers',
    ],
    '(fecha* de vencimiento|nombre para mostrar de la cuenta)': ['account-details'],
    // The person does it, with what is shared: a purpose.
    '(ayudarte|ayudarle|ayudarlo|ayudar) ... (mover|transferir|enviar) dinero': [],
  },
  basic: [],
  also: {
    '((disponibilidad|confirmación) de [la disponibilidad de] fondos|comprobación de fondos|fondos suficientes|confirmación de fondos)':
      'funds-check',
    amigos: 'friends',
    fotos: 'photos',
    calendario: 'calendar',
    contactos: 'contacts',
    ubicación: 'location',
    mensajes: 'messages',
  },
  parties: [
    '{recipient} (solicita|solicitó|ha solicitado|está solicitando|quiere|desea|pide|necesita|requiere)',
    '{recipient} utiliza {rest} para (acceder|conectarse) [de forma segura] a los siguientes {holder} datos',
    '{recipient} confía en {rest} para conectar (su|tu) cuenta en {holder}',
    '{recipient} (utiliza|usa|utilizará) ... para (acceder|conectar|conectarse|obtener|consultar|recopilar|leer)',
    '(permitirá|permite|permitir) a {recipient} (acceder|consultar|obtener|ver|leer)',
    'a {recipient} (acceder|consultar|obtener|iniciar)',
    'información de {holder}',
    'siguientes {holder} datos',
    '{recipient} (quiere|quisiera|desea|solicita|pide|necesita|requiere|está solicitando|te pide|le solicita|te solicita|ha solicitado|nos ha solicitado) [tu|su|permiso|autorización|tu permiso|su consentimiento|tu consentimiento|tu autorización|su autorización|que|para|poder] (acceder|acceso|tener|obtener|consultar|ver|para|permiso|autorización|consentimiento|a|la|el|los|las|tu|tus|su|sus|iniciar|leer|recibir|conectar|conectarse|realizar|que|compartir|información|datos|recopilar|verificar|autorices|autorice|siguiente|siguientes|un)',
    '{recipient} (podrá|tendrá|obtendrá|accederá|recibirá|recopilará|puede|va a|consultará) [únicamente|solo|también|así] (acceder|acceso|a|consultar|ver|leer|parte|tu|tus|su|sus|los|las|la|el|obtener|recibir|iniciar|los siguientes|utilizar|realizar|información)',
    '(autorizar|autorizas|autoriza|autorice|autorizo|permitir|permites|permite|permito|permitas|permita|autorices|autorizas|facultar|autorizo a|consiento que) [a|que] {recipient} (a|para|que|acceda|acceder|consulte|el acceso|pueda|obtenga|inicie|realice|ver)',
    '(dar|das|doy|otorgar|otorgas|otorgo|conceder|concedes|concedo|otorga|concede|da) (a|acceso a|permiso a|autorización a|mi consentimiento a|tu consentimiento a|su consentimiento a|consentimiento a) {recipient} (acceso|permiso|autorización|consentimiento|el|para|a)',
    '(dar|conceder|otorgar|das|concedes|otorgas) (acceso|permiso|autorización|consentimiento) a {recipient}',
    '(acceso|consentimiento|autorización|permiso|solicitud|petición) (de|por|a|para|por parte de|solicitado por|del proveedor) {recipient}',
    '(compartir|compartes|compartirás|comparte|compartirá|comparto|compartidos|compartida|compartiremos|compartas) ... con {recipient}',
    '(compartir|compartidos|compartirán|compartes|compartido|compartiendo) con {recipient}',
    '(solicitado|solicitada|solicitados|solicitadas|pedido|iniciado|iniciada) por {recipient}',
    '(conectar|vincular|conecta|vincula|conecte|vincule|enlazar) (tu|tus|su|sus|mi|mis) (cuenta|cuentas|banco|cuenta bancaria|cuentas bancarias) (con|a) {recipient}',
    '(conectar|vincular|conecta|vincula) {recipient} (con|a) (tu|su) (cuenta|banco)',
    '(la aplicación|la app|el proveedor|la empresa|la entidad|el tercero|el servicio|el comercio|la plataforma) {recipient} (ha|tendrá|podrá|quiere|solicita|a|acceda)',
    '(cuenta|cuentas|datos|cuenta bancaria) (en|de|abiertas en|abierta en) [el|la|el banco] {holder}',
    '(tu|tus|su|sus|mi|mis) (cuenta|cuentas) [de|en|del] {holder}',
    '(tu|su) banco {holder}',
  ],
  titles: [
    '(la aplicación|la app|el proveedor|la empresa|la entidad|el tercero|el proveedor externo|el servicio|el comercio|la plataforma|nuestro socio|la sociedad|la compañía|el agregador)',
    '(el|la|los|las|a|al|de|del|que|si)',
  ],
  nobody: [
    '(cualquier|cualquiera|todo) *',
    '[el|la|los|las|un|una|este|esta|dicha|dicho|nuestro|nuestros|tu|su|otro|otros] (aplicación|app|servicio|proveedor|proveedores|proveedor externo|tercero|terceros|proveedor tercero|entidad|empresa|sociedad|compañía|plataforma|socio|socios|comercio|sitio|sitio web|web|tpp|agregador|cliente|organización)',
    '(nosotros|usted|ustedes|tú|él|ella|ellos|yo|quien|que|esto|eso|nadie|alguien|todos|el|la|los|las|si|al|para|otros|le|te|nos|tu|su|se|lo|uno|cualquiera)',
    '[el|tu|su|mi|nuestro] (banco|entidad bancaria|entidad financiera|institución|institución financiera)',
    '[el|la|los|las|tu|su|tus|sus|este|esta] (acceso|cuenta|cuentas|consentimiento|permiso|autorización|datos|pago|transferencia|solicitud|finalidad|bancaria|bancarias|corriente|en línea|seleccionadas|siguientes|información|nómina|fecha)',
  ],
  shares: [
    '(acceso|acceder|acceda|accederá|accede|accedemos)',
    '(compart*|comunic*|transmit*|facilit*|cede*|cesión)',
    '(autoriz*|permis*|permit*|consent*|consiento|otorg*|conced*)',
    '(quiere|desea|solicit*|pide|necesita|requiere|quisiera)',
    '(podrá|podrán|tendrá|obtendr*|obtener|recib*|recopil*|recog*|consult*|leer|agreg*)',
    '(siguientes|siguiente) (datos|información|permisos)',
    '(conectar|vincular) (tu|su)',
    '(iniciación|iniciar)',
    'acept*',
  ],
  binding: [
    'al (hacer|pulsar|continuar|seleccionar|presionar|clicar|aceptar|dar|confirmar|usar|utilizar|tocar) ... (aceptas|autorizas|consientes|acepta|autoriza|consiente|confirmas|confirma|das|otorgas|usted acepta)',
    'al (hacer clic|pulsar|continuar|seleccionar|presionar|clicar|confirmar) {rest} (aceptas|autorizas|consientes|acepta|autoriza|consiente)',
    '(acepto|autorizo|consiento|doy mi consentimiento|aceptas los|aceptas que|acepta los|estoy de acuerdo|estás de acuerdo)',
  ],
  yes: [
    '[sí] (autorizar|autorizo|aceptar|acepto|permitir|permito|confirmar|confirmo|aprobar|apruebo|consentir|consiento|compartir|conceder|firmar|validar|otorgar)*',
    '(sí|si)',
    '(sí|si) *',
    '(dar|doy|otorgar) [mi] (acceso|permiso|consentimiento|autorización)*',
    '(conectar|vincular) [mi|mis|la|las] (cuenta|cuentas|banco)*',
    'de acuerdo*',
    'estoy de acuerdo*',
    'continuar como *',
  ],
  no: [
    '(cancelar|rechazar|rechazo|denegar|deniego|declinar|salir|cerrar|abandonar|omitir|descartar|desistir)*',
    'no',
    'no *',
    'ahora no',
    'más tarde',
    'quizás más tarde',
  ],
  next: [
    '(continuar|siguiente|seguir|enviar|empezar|comenzar|guardar|finalizar|entendido|ok|listo|entrar|acceder|proceder)*',
    'iniciar sesión',
    'ir *',
    'terminar',
  ],
  back: ['(atrás|volver|anterior|regresar|cambiar|modificar|editar)*'],
  leaving: [
    '(seguro*|quieres|quiere|deseas|desea) ... (salir|cancelar|abandonar|cerrar)',
    '(sí|si) (salir|cancelar|abandonar)',
    '(salir|cancelar) (sin|del proceso|el proceso)',
    'perder* ... (progreso|cambios)',
  ],
  negations: ['no', 'nunca', 'jamás', 'sin', 'ni', 'ningún', 'ninguna', 'ninguno', 'tampoco', 'nada'],
  contrasts: [
    'pero',
    'solo',
    'sólo',
    'solamente',
    'únicamente',
    'salvo',
    'excepto',
    'sino',
    'sin embargo',
    'exclusivamente',
  ],
  denials: [
    '(no|nunca|jamás) (se (compart*|comunic*|transmit*|inclu*|solicit*|facilit*|consult*|ceder*|comunicar*|muestr*|envi*|accede*)|(son|es|serán|será|están|está|estarán) (compartid*|accesible*|visible*|incluid*|solicitad*|comunicad*|transmitid*|consultad*|facilitad*|enviad*))',
    '(no|nunca) forma* parte',
  ],
  notNow: [
    'por ejemplo',
    'ejemplo*',
    'p. ej.',
    'datos de prueba',
    'demostración',
    'en el futuro',
    'más adelante',
    'podría (solicitar|pedir*)',
    'opcional*',
    'si lo deseas',
    'si lo desea',
  ],
  terms: {
    purpose: [
      'para (ayudarte|ayudarle|poder|que puedas|que pueda|ofrecerte|ofrecerle|evaluar|analizar|verificar|comprobar|gestionar|estudiar|darte|mostrarte|mostrarle|conocer|calcular|pagar|prestarte|proporcionarte|tramitar|valorar|realizar|validar) {purpose}',
      '(con el fin de|a fin de|con el objetivo de|con el propósito de|con la finalidad de) {purpose}',
      '(finalidad|propósito|objetivo|motivo) [del acceso|de la solicitud|del tratamiento|de] {purpose}',
      '=(finalidad|propósito|objetivo|motivo|finalidad del acceso|finalidad de la solicitud)',
      'para qué (se|lo|usaremos)',
      'por qué *',
    ],
    duration: [
      '(válido|válida|vigente|vigencia|validez) (por|durante|hasta|de|{number})',
      '(durante|por) [un periodo de|un período de|un plazo de|un máximo de] {number} (día*|mes|meses|año*|semana*)',
      'hasta [el] [día] {date}',
      '(caduca|caducará|vence|vencerá|expira|expirará|finaliza|finalizará|termina) [el|en|a|automáticamente|tras|dentro]',
      '(fecha de (caducidad|expiración|fin|vencimiento (del consentimiento|de la autorización|del permiso|del acceso))|duración (del consentimiento|del acceso|de la autorización)|periodo de validez|período de vigencia|plazo de vigencia|vencimiento del consentimiento|caducidad del consentimiento)',
      '=(duración|vigencia|validez|caducidad|vencimiento)',
      'hasta que (lo revoques|lo revoque|revoques|revoque|canceles|cancele|retires)',
      '(indefinid*|acceso (recurrente|continuado|permanente)|de forma (recurrente|continuada))',
    ],
    once: ['(una sola vez|una única vez|por única vez|un solo uso|acceso único|solo (esta|una) vez|puntual|uso único)'],
    lookback: [
      '(últimos|últimas|pasados|anteriores) {number} (día*|mes|meses|año*|semana*)',
      '{number} (últimos|últimas) (día*|mes|meses|año*)',
      '(último|pasado) (año|mes)',
      'hasta {number} (día*|mes|meses|año*) (atrás|de antigüedad|de historial|de historia|anteriores|previos)',
      '(historial|movimientos|transacciones|operaciones) (de|desde|a partir de|a partir del|desde el) ({number}|{date})',
    ],
    others: [
      '(con terceros|a terceros|otros destinatarios|con nuestros (socios|colaboradores)|sus (socios|proveedores|filiales)|empresas del grupo|con otras empresas)',
    ],
    stop: [
      '(en cualquier momento|cuando quieras|cuando quiera|en todo momento)',
      '(revocar|revocarlo|retirar|revoca|revocable|anular|cancelar) [el|tu|su|este] (consentimiento|acceso|permiso|autorización)',
      '(dejar de compartir)',
    ],
    advertising: [
      '(publicidad|publicitari*|marketing|ofertas personalizadas|fines comerciales|vender tus datos|vender sus datos|venta de datos)',
    ],
  },
  purposes: {
    verify: [
      '(verific*|comprob*|confirm*|valid*) ... (cuenta|identidad|titularidad|titular|iban)',
      'verificación de [la] (cuenta|identidad)',
    ],
    pay: ['(pagar|pago|compra|pedido)'],
  },
  numbers: { un: 1, una: 1, dos: 2, tres: 3, seis: 6, nueve: 9, doce: 12, treinta: 30, noventa: 90 },
  units: { day: ['día*'], week: ['semana*'], month: ['mes', 'meses'], year: ['año*'] },
  pages: {
    logIn: [
      '(iniciar sesión|inicia sesión|inicie sesión|acceso clientes|identifícate|identifíquese|acceder a (tu|su) cuenta|acceso a banca)',
      '(introduce|introduzca|ingresa|ingrese|escribe) (tu|su|la|el) (contraseña|usuario|clave|código|pin)',
      '(olvidaste|olvidó|has olvidado|recuperar) [tu|su|la] (contraseña|clave)*',
      'código de (seguridad|verificación)',
      'bienvenido*',
      'clave de acceso',
    ],
    picker: [
      '(selecciona|elige|busca|escoge|seleccione|elija|busque) (tu|su|un|el|una) (banco|institución|entidad)',
      'cuál es tu banco',
      'bancos populares',
    ],
    done: [
      '(éxito|listo|gracias *|enhorabuena|completado|correctamente)',
      '(se ha|se han|ha sido|han sido|está|están) [ya] (conectad*|vinculad*|añadid*|autorizad*|agregad*)',
      '(consentimiento|acceso) (concedido|otorgado|confirmado)',
    ],
    failed: [
      '(error|fallido|fallado|no se ha podido|no se pudo|rechazad*|cancelad*|denegad*|expirad*|caducad*|algo (salió|ha salido|ha ido) mal|inténtalo)',
    ],
    management: [
      '(gestionar|gestiona|administrar|administra|gestión de|consultar|ver|gestione|renovar) [los|tus|sus|mis|las] (consentimientos|accesos|permisos|autorizaciones|aplicaciones|conexiones|terceros)',
      '(aplicaciones|servicios|terceros|proveedores|apps|empresas) (conectad*|vinculad*|autorizad*)',
      '(mis|tus|sus) (consentimientos|permisos|autorizaciones|conexiones|accesos)',
      '=(revocar|retirar|eliminar|cancelar|anular|renovar) [el|tu|su|este] (acceso|consentimiento|permiso|autorización)',
      '=(revocar|desvincular|desconectar|eliminar)',
      'dejar de compartir',
      'consentimientos (activos|otorgados)',
    ],
    interstitial: [
      '(serás|será|vas a ser|va a ser|te vamos a|te redirigiremos|le redirigiremos|te estamos) (redirigid*|redirigir*|dirigid*|redirigiendo|llevad*)',
      '(redirigiendo|redirección) *',
      '(te redirigiremos|le redirigiremos|te llevaremos|serás redirigid*|será redirigid*) *',
      '(ir|continuar) (a|en|con) (tu|mi|su) banco',
    ],
    cookies: ['cookie*'],
    reading: [
      '=documentación',
      '=precios',
      '=tarifas',
      '=blog',
      '=ayuda',
      '=prensa',
      'cómo (funciona|conectar|vincular|compartir)*',
      'qué (es|son|significa) *',
      'preguntas frecuentes',
      'ayuda *',
      'centro de ayuda',
      'política *',
      'términos *',
      'condiciones *',
      'aviso (legal|de privacidad)',
      'desarrolladores',
      'abre tu cuenta',
      'abrir una cuenta',
      'por qué *',
      'descubre *',
      'todo sobre *',
      'conoce *',
      'la psd2 *',
    ],
  },
  bankLogIn: [
    '(usuario|contraseña|clave|claves|credenciales|datos de acceso) (de|de tu|de su|del|bancari*|de acceso a tu|de acceso a su|para acceder a tu) (banco|banca|banca en línea|banca online|entidad|entidad bancaria)',
    '(tus|sus|tu|su) (credenciales bancarias|claves bancarias|contraseña bancaria|usuario bancario|claves de acceso bancario)',
    'credenciales bancarias',
    '(usuario|contraseña|clave|claves|credenciales) (de|de tu cuenta de|de tu cuenta|de acceso a|de banca) {holder}',
    '(inicia|inicie) sesión en (tu|su) banco',
  ],
  onlineBanking: [
    '(usuario|contraseña|clave|claves) (de|para) [la|tu] banca (online|en línea|electrónica|digital|por internet)',
  ],
  linking: [
    '(conecta|conectar|vincula|vincular|añade|agrega|verifica|verificar|conecte|vincule|enlaza) (tu|su|una|mi|tus|sus) (banco|cuenta|cuentas|cuenta bancaria|cuentas bancarias)',
  ],
} as const satisfies Lexicon;
