{{- define "maplebridge.environment" -}}
- name: DATABASE_URL
  valueFrom: { secretKeyRef: { name: {{ .Values.secretName }}, key: DATABASE_URL } }
- { name: MAPLEBRIDGE_KEYS, value: /run/maplebridge/keys.json }
- { name: TEMPORAL_ADDRESS, value: {{ .Values.temporal.address | quote }} }
- { name: TEMPORAL_NAMESPACE, value: {{ .Values.temporal.namespace | quote }} }
- { name: TEMPORAL_DRILL_NAMESPACE, value: {{ .Values.temporal.drillNamespace | quote }} }
- { name: LOG_LEVEL, value: {{ .Values.logLevel | quote }} }
{{- end -}}

{{- define "maplebridge.keys" -}}
- name: keys
  secret:
    secretName: {{ .Values.secretName }}
    items: [{ key: keys.json, path: keys.json }]
{{- end -}}

{{- define "maplebridge.container" -}}
image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
imagePullPolicy: {{ .Values.image.pullPolicy }}
securityContext:
  runAsNonRoot: true
  runAsUser: 1000
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
volumeMounts:
  - { name: keys, mountPath: /run/maplebridge, readOnly: true }
  - { name: tmp, mountPath: /tmp }
{{- end -}}

{{- define "maplebridge.apiSettings" -}}
{{- if or .Values.channelsSecret .Values.filesSecret }}
envFrom:
  {{- if .Values.channelsSecret }}
  - { secretRef: { name: {{ .Values.channelsSecret }} } }
  {{- end }}
  {{- if .Values.filesSecret }}
  - { secretRef: { name: {{ .Values.filesSecret }} } }
  {{- end }}
{{- end }}
{{- end -}}

{{- define "maplebridge.channels" -}}
{{- if .Values.channelsSecret }}
envFrom: [{ secretRef: { name: {{ .Values.channelsSecret }} } }]
{{- end }}
{{- end -}}
